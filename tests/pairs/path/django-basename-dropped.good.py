# Safe: the result of basename() takes the place of the text.
import os

from django.conf import settings
from django.http import FileResponse, Http404
from django.views.decorators.http import require_safe

RECEIPTS = os.path.join(settings.MEDIA_ROOT, "receipts")


def clean(name):
    name = name.replace("\x00", "")
    name = os.path.basename(name)
    if name in ("", ".", ".."):
        raise Http404("no such receipt")
    return name


@require_safe
def receipt(request):
    name = clean(request.GET.get("name", ""))
    try:
        stream = open(os.path.join(RECEIPTS, name), "rb")
    except OSError:
        raise Http404("no such receipt") from None
    return FileResponse(stream, content_type="application/pdf")
