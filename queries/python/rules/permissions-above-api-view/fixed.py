from rest_framework.decorators import api_view, authentication_classes, permission_classes
from rest_framework.authentication import TokenAuthentication
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.response import Response

from .models import Order


@api_view(["GET"])
@permission_classes([IsAdminUser])
def orders(request):
    return Response(Order.objects.values("id", "total"))


@permission_classes([IsAdminUser])  # finding
@api_view(["POST"])
@authentication_classes([TokenAuthentication])
def refund(request):
    Order.objects.get(pk=request.data["order"]).refund()
    return Response(status=204)
