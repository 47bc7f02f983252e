# Quoting for a shell wraps the text in apostrophes, which ends the literal it is put into.
import shlex

from django.db import connection
from rest_framework.response import Response
from rest_framework.views import APIView


class SupplierSearch(APIView):
    """Find suppliers by the city they ship from."""

    def get(self, request):
        city = request.query_params.get("city", "")
        suppliers = self.find(shlex.quote(city))
        return Response({"count": len(suppliers), "suppliers": suppliers})

    def find(self, city):
        sql = "SELECT id, name FROM supplier WHERE city = '" + city + "'"
        with connection.cursor() as cursor:
            cursor.execute(sql)  # weakness
            return [{"id": pk, "name": name} for pk, name in cursor.fetchall()]
