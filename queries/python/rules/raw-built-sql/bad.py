from django.contrib.auth.models import User

from shop.models import Order


def by_name(name):
    return User.objects.raw("SELECT * FROM auth_user WHERE username = '%s'" % name)  # finding


def recent(search):
    since = search["since"]
    return Order.objects.raw(f"SELECT * FROM shop_order WHERE created > '{since}'")  # finding


def cheap(manager, limit):
    orders = manager.raw("SELECT * FROM shop_order WHERE total < " + limit)  # finding
    return list(orders)
