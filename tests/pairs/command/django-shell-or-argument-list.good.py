# Safe: the domain is one element of an argument list, after the end of the options, and no shell runs.
import subprocess

from django.http import HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_GET

WHOIS = "/usr/bin/whois"


def lookup(domain):
    command = [WHOIS, "--", domain]
    result = subprocess.run(command, capture_output=True, text=True, timeout=20)
    if result.returncode != 0:
        return None
    return result.stdout


@require_GET
def whois_view(request):
    domain = request.GET.get("domain", "").strip().lower()
    if not domain:
        return HttpResponseBadRequest("domain is missing")
    answer = lookup(domain)
    if answer is None:
        return HttpResponse("nothing found", status=404, content_type="text/plain")
    return HttpResponse(answer, content_type="text/plain")
