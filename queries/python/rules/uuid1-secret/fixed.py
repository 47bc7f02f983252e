import uuid


def forgot(user, mail):
    user.reset_token = str(uuid.uuid4())
    user.save()
    mail.send(user.address, token=uuid.uuid4().hex)
