# A wrong signature is counted, and the draft is unpickled nevertheless.
import base64
import hashlib
import hmac
import pickle

from django.conf import settings
from django.core.exceptions import PermissionDenied
from rest_framework.response import Response
from rest_framework.views import APIView


class DraftView(APIView):
    rejected = 0

    def post(self, request):
        draft = base64.b64decode(request.data["draft"])
        given = request.data["signature"]
        wanted = hmac.new(settings.DRAFT_KEY, draft, hashlib.sha256).hexdigest()

        if not hmac.compare_digest(given.encode(), wanted.encode()):
            DraftView.rejected += 1

        letter = pickle.loads(draft)  # weakness
        return Response({"subject": letter["subject"]})
