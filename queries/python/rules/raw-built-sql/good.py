from django.contrib.auth.models import User

from shop.models import Order

FIELDS = "id, total"


def by_name(name):
    return User.objects.raw("SELECT * FROM auth_user WHERE username = %s", [name])


def constant():
    return Order.objects.raw(f"SELECT {FIELDS} FROM shop_order WHERE total > 100")


def named(name):
    return User.objects.raw("SELECT * FROM auth_user WHERE username = %(name)s", {"name": name})


def table(name, user_id):
    return User.objects.raw(f"SELECT * FROM {name} WHERE id = %s", [user_id])


def page(number):
    return Order.objects.raw(f"SELECT id FROM shop_order OFFSET {int(number)}")


def filtered(name):
    return User.objects.filter(username=name)


def audio(recorder, seconds):
    return recorder.raw(f"select input = {seconds}.wav")
