# The loader under "plain" is yaml.SafeLoader, which builds only plain data.
import yaml
from django.http import HttpResponseBadRequest, JsonResponse
from django.views.decorators.http import require_POST

LOADERS = {
    "plain": yaml.SafeLoader,
    "rich": yaml.UnsafeLoader,
}


def read_menu(text):
    return yaml.load(text, Loader=LOADERS["plain"])


@require_POST
def import_menu(request):
    uploaded = request.FILES.get("menu")
    if uploaded is None:
        return HttpResponseBadRequest("no menu")
    menu = read_menu(uploaded.read().decode("utf-8"))
    return JsonResponse({"dishes": len(menu.get("dishes", []))})
