import hmac

from django.http import HttpResponseForbidden


def webhook(request, sign):
    expected_signature = "sha256=" + sign(request.body)
    if not hmac.compare_digest(request.headers["X-Hub-Signature-256"], expected_signature):
        return HttpResponseForbidden()
    return None


def reset(user, request):
    reset_token = request.GET["token"]
    if not user.active or not hmac.compare_digest(reset_token, user.reset_token):
        raise PermissionError


class Api:
    def __init__(self, api_key):
        self.api_key = api_key

    def authorize(self, given_key):
        if not hmac.compare_digest(self.api_key, given_key):
            raise PermissionError
