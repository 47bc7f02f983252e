import secrets
import uuid


def forgot(user):
    user.reset_token = secrets.token_urlsafe(32)
    user.other_token = str(uuid.uuid4())


def row(table):
    table.insert(row_id=uuid.uuid1(), made=uuid.uuid1().time)
