# Safe: the word is not in the constant list, so the branch with the request's text never runs.
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_protect

FEATURES = "calendar search".split()


def slogan(request):
    text = request.POST.get("slogan", "")
    if "banner" in FEATURES:
        chosen = text
    else:
        chosen = "Fresh bread since 1921"
    return chosen


@csrf_protect
def shop_front(request):
    response = HttpResponse(content_type="text/html; charset=utf-8")
    response.write("<!doctype html><title>Bakery</title>")
    response.write("<p class='slogan'>%s</p>" % slogan(request))
    response.write("<p>Open from six to noon.</p>")
    return response
