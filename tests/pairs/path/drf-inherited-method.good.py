# Safe: the subclass looks the query parameter up among constants.
from pathlib import Path

from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.views import APIView

TEXTS = Path("/srv/shop/texts")
NAMES = {"imprint": "imprint.md", "terms": "terms.md", "privacy": "privacy.md"}


class TextView(APIView):
    def wanted(self):
        return self.request.query_params.get("text", "imprint")

    def document(self):
        return "imprint.md"

    def get(self, request):
        location = TEXTS / self.document()
        try:
            text = location.read_text(encoding="utf-8")
        except OSError:
            raise NotFound()
        return Response({"text": text})


class PublicTextView(TextView):
    authentication_classes = []

    def document(self):
        wanted = self.wanted()
        return NAMES.get(wanted, "imprint.md")
