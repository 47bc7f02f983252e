# Safe: the subclass keeps its own constant ordering; the parameter only sets the page size.
from django.db import connection
from django.http import JsonResponse
from django.views import View


class ListingView(View):
    table = "shop_customer"

    def ordering(self):
        return "id"

    def limit(self):
        return 25

    def get(self, request):
        sql = "SELECT id, name FROM " + self.table + " ORDER BY " + self.ordering()
        with connection.cursor() as cursor:
            cursor.execute(sql + " LIMIT %s", [self.limit()])
            rows = cursor.fetchall()
        return JsonResponse({"rows": [list(row) for row in rows]})


class CustomerListing(ListingView):
    def ordering(self):
        return "name"

    def limit(self):
        return min(int(self.request.GET.get("limit", 25)), 100)
