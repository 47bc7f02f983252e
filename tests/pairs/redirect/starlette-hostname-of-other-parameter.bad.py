# The host that is compared belongs to the campaign, not to the target.
from urllib.parse import urlparse

from starlette.applications import Starlette
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

OWN_HOSTS = frozenset({"shop.candles.example", "blog.candles.example"})


def host_and_scheme(address):
    parts = urlparse(address)
    return parts.scheme, parts.hostname


async def track_click(request):
    target = request.query_params.get("to", "")
    campaign = request.query_params.get("campaign", "")

    scheme, host = host_and_scheme(campaign)
    if scheme != "https" or host not in OWN_HOSTS:
        return Response(status_code=404)

    request.app.state.clicks.append(len(campaign))
    return RedirectResponse(target)  # weakness


app = Starlette(routes=[Route("/click", track_click)])
app.state.clicks = []
