import hmac

from django.http import HttpResponseForbidden


def webhook(request, sign):
    expected_signature = "sha256=" + sign(request.body)
    if request.headers["X-Hub-Signature-256"] != expected_signature:  # finding
        return HttpResponseForbidden()
    return None


def reset(user, request):
    reset_token = request.GET["token"]
    if not user.active or reset_token != user.reset_token:  # finding
        raise PermissionError


class Api:
    def __init__(self, api_key):
        self.api_key = api_key

    def authorize(self, given_key):
        if self.api_key != given_key:  # finding
            raise PermissionError
