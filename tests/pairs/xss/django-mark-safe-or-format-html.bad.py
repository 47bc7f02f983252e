# mark_safe() declares the formatted text to be HTML without escaping anything.
from django.http import HttpResponse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET

OPENING = "<ul class='tours'>"


def no_tours(place):
    text = "<p>There are no tours near <b>{}</b>.</p>"
    return mark_safe(text.format(place))


def all_tours(tours):
    return OPENING + "".join(f"<li>Tour {number}</li>" for number in tours) + "</ul>"


@require_GET
def tours_near(request):
    place = request.GET.get("place", "here")
    tours = [3, 7, 12] if place == "harbour" else []
    if tours:
        return HttpResponse(all_tours(tours))
    return HttpResponse(no_tours(place), status=404)  # weakness
