import bleach
from django.template.loader import render_to_string
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup

LINE = "<hr>"


def line():
    return mark_safe(LINE)


def bio(user):
    return format_html("<p>{}</p>", user.bio)


def cleaned(user):
    return mark_safe(bleach.clean(user.bio))


def escaped(user):
    return Markup(escape(user.bio))


def page(user):
    return mark_safe(render_to_string("bio.html", {"user": user}))
