# The host of the feed is compared with the allow-list, but a mismatch is only logged.
import logging
from urllib.parse import urlsplit
from urllib.request import urlopen

from django.http import HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_GET

logger = logging.getLogger(__name__)

FEED_HOSTS = {"feeds.library.example", "news.library.example"}


@require_GET
def import_feed(request):
    feed = request.GET.get("feed", "")
    parts = urlsplit(feed)
    if parts.scheme != "https":
        return HttpResponseBadRequest("https only")

    if parts.hostname not in FEED_HOSTS:
        logger.warning("feed from an unexpected host for user %s", request.user.pk)

    with urlopen(feed, timeout=10) as answer:  # weakness
        entries = answer.read().count(b"<entry>")
    return HttpResponse(f"{entries} entries imported", content_type="text/plain")
