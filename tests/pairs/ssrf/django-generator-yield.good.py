# The generator yields a fixed address once for every address that the editor posted.
import requests
from django.http import JsonResponse
from django.views.decorators.http import require_POST

BADGE = "https://badges.choir.example/count.json"


def sources(lines):
    for line in lines:
        cleaned = line.strip()
        if cleaned:
            yield BADGE


@require_POST
def refresh_links(request):
    links = request.POST.get("links", "").splitlines()
    reached = 0
    for address in sources(links):
        answer = requests.head(address, timeout=2)
        reached += answer.ok
    return JsonResponse({"reached": reached})
