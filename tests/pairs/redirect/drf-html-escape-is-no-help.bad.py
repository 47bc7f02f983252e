# escape() is meant for HTML; it leaves an absolute address just as it is.
from urllib.parse import quote

from django.http import HttpResponseRedirect
from django.utils.html import escape
from rest_framework.permissions import IsAuthenticated
from rest_framework.views import APIView


class ConfirmAddressView(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request):
        origin = request.query_params.get("origin", "/")
        request.user.address_confirmed = True
        request.user.save(update_fields=["address_confirmed"])

        shown = escape(origin)
        request.session["origin_label"] = shown
        location = shown
        return HttpResponseRedirect(location)  # weakness
