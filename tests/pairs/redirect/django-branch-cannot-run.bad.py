# The limit works out to 36, so the branch that takes the visitor's value runs.
from django.http import HttpRequest, HttpResponsePermanentRedirect
from django.views.decorators.http import require_safe

MONTHS_PER_YEAR = 12
YEARS_KEPT = 3


@require_safe
def old_bookmark(request: HttpRequest) -> HttpResponsePermanentRedirect:
    months = MONTHS_PER_YEAR * YEARS_KEPT
    if months > 24:
        location = request.GET.get("url", "/archive/")
    else:
        location = "/archive/"
    return HttpResponsePermanentRedirect(location)  # weakness
