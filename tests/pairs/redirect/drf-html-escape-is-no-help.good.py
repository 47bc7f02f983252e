# The value is percent-encoded into one query parameter behind a constant path.
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
        location = f"/account/confirmed?origin={quote(origin, safe='')}"
        return HttpResponseRedirect(location)
