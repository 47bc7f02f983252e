from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.viewsets import ModelViewSet


class Orders(ModelViewSet):
    permission_classes = [IsAuthenticated]


class Users(ModelViewSet):
    permission_classes = [IsAuthenticated]


@api_view(["POST"])
@permission_classes([IsAuthenticated])
def refund(request):
    return request.data
