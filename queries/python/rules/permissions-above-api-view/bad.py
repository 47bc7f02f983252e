from rest_framework.decorators import api_view, authentication_classes, permission_classes
from rest_framework.authentication import TokenAuthentication
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.response import Response

from .models import Order


@permission_classes([IsAdminUser])  # finding unless djangorestframework 3.17.0
@api_view(["GET"])
def orders(request):
    return Response(Order.objects.values("id", "total"))


@permission_classes([IsAdminUser])  # finding unless djangorestframework 3.17.0
@authentication_classes([TokenAuthentication])  # finding unless djangorestframework 3.17.0
@api_view(["POST"])
def refund(request):
    Order.objects.get(pk=request.data["order"]).refund()
    return Response(status=204)
