from django.db.models.expressions import RawSQL

from shop.models import Order


def by(column):
    return Order.objects.extra(select={"wanted": column})  # finding


def where(condition):
    return Order.objects.filter(paid=True).extra(where=[condition])  # finding


def tables(names):
    return Order.objects.extra(tables=names)  # finding


def summed(sql):
    return Order.objects.annotate(total=RawSQL(sql, []))  # finding
