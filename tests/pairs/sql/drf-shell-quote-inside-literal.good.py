# Safe: the text is bound as a parameter of the statement.
from django.db import connection
from rest_framework.response import Response
from rest_framework.views import APIView


class SupplierSearch(APIView):
    """Find suppliers by the city they ship from."""

    def get(self, request):
        city = request.query_params.get("city", "")
        suppliers = self.find(city)
        return Response({"count": len(suppliers), "suppliers": suppliers})

    def find(self, city):
        sql = "SELECT id, name FROM supplier WHERE city = %s"
        with connection.cursor() as cursor:
            cursor.execute(sql, [city])
            return [{"id": pk, "name": name} for pk, name in cursor.fetchall()]
