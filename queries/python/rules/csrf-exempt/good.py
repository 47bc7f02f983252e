import hashlib
import hmac
import os

import stripe
from django.http import HttpResponse, HttpResponseForbidden
from django.views.decorators.csrf import csrf_exempt, csrf_protect, ensure_csrf_cookie

from shop.billing import tax

KEY = os.environ["WEBHOOK_KEY"].encode()
ENDPOINT_KEY = os.environ["STRIPE_ENDPOINT_KEY"]


@csrf_protect
def subscribe(request):
    return request.POST["address"]


@ensure_csrf_cookie
def page(request):
    return request.path


@tax.exempt
def donation():
    return 0


# Who signs what they send needs no cookie.
@csrf_exempt
def delivered(request):
    expected = hmac.new(KEY, request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        return HttpResponseForbidden()
    return HttpResponse(status=204)


@csrf_exempt
def paid(request):
    event = stripe.Webhook.construct_event(request.body, request.headers["Stripe-Signature"], ENDPOINT_KEY)
    return HttpResponse(event["id"])
