# HTML escaping does nothing for an unquoted number inside a statement.
import html

from django.db import connection
from django.http import HttpResponseBadRequest, JsonResponse
from django.views.decorators.http import require_GET


def rows_as_dicts(cursor):
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor.fetchall()]


@require_GET
def invoice_lines(request):
    raw = request.GET.get("invoice")
    if raw is None:
        return HttpResponseBadRequest("invoice is missing")
    try:
        invoice = html.escape(raw)
    except ValueError:
        return HttpResponseBadRequest("invoice must be a number")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT sku, amount FROM billing_line WHERE invoice_id = {invoice}")  # weakness
        lines = rows_as_dicts(cursor)
    return JsonResponse({"lines": lines})
