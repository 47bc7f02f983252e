from django.views.decorators.csrf import csrf_protect, ensure_csrf_cookie

from shop.billing import tax


@csrf_protect
def subscribe(request):
    return request.POST["address"]


@ensure_csrf_cookie
def page(request):
    return request.path


@tax.exempt
def donation():
    return 0
