from rest_framework.decorators import api_view, authentication_classes, permission_classes
from rest_framework.authentication import TokenAuthentication
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.response import Response

from .models import Order


@api_view(["GET"])
@permission_classes([IsAdminUser])
@authentication_classes([TokenAuthentication])
def orders(request):
    return Response(Order.objects.values("id", "total"))


@permission_classes([AllowAny])
@api_view(["GET"])
def health(request):
    return Response({"up": True})


# A decorator of our own, which looks at what it was given.
def view(classes):
    return permission_classes(classes)
