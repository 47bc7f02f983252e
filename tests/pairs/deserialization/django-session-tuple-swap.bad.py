# After the swap `current` holds the bytes from the cookie.
import base64
import binascii
import pickle

from django.http import JsonResponse
from django.views import View

NO_FILTERS = pickle.dumps({"price": None, "rooms": None})


class FlatSearchView(View):
    http_method_names = ["get"]

    def get(self, request):
        try:
            remembered = base64.b64decode(request.COOKIES.get("filters", ""))
        except binascii.Error:
            remembered = NO_FILTERS

        current, previous = NO_FILTERS, remembered
        current, previous = previous, current

        filters = pickle.loads(current)  # weakness
        filters["remembered"] = len(previous)
        return JsonResponse(filters)
