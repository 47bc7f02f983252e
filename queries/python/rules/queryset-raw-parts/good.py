from django.db.models import F
from django.db.models.expressions import RawSQL

from shop.models import Order


def doubled():
    return Order.objects.annotate(twice=F("total") * 2)


def plain():
    return Order.objects.extra(select={"twice": "total * 2"}, where=["paid"])


def parameters(limit):
    return Order.objects.extra(where=["total > %s"], params=[limit])


def raw(limit):
    return Order.objects.annotate(big=RawSQL("total > %s", [limit]))


def logged(log, fields):
    log.extra(fields)
