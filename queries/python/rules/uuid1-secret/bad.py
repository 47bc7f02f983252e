import uuid


def forgot(user, mail):
    user.reset_token = str(uuid.uuid1())  # finding
    user.save()
    mail.send(user.address, token=uuid.uuid1().hex)  # finding
