# Safe: format_html() escapes each of its arguments.
from django.http import HttpResponse
from django.utils.html import format_html
from django.views.decorators.http import require_GET

OPENING = "<ul class='tours'>"


def no_tours(place):
    text = "<p>There are no tours near <b>{}</b>.</p>"
    return format_html(text, place)


def all_tours(tours):
    return OPENING + "".join(f"<li>Tour {number}</li>" for number in tours) + "</ul>"


@require_GET
def tours_near(request):
    place = request.GET.get("place", "here")
    tours = [3, 7, 12] if place == "harbour" else []
    if tours:
        return HttpResponse(all_tours(tours))
    return HttpResponse(no_tours(place), status=404)
