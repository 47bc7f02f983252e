from django.utils.html import conditional_escape, escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup

ICON = "star"


def constant():
    return mark_safe("<br>")


def constants():
    return mark_safe(f'<i class="{ICON}"></i>')


def arguments(user):
    return format_html('<a href="{}">{}</a>', user.homepage, user.name)


def after(user):
    return Markup("<b>{}</b>").format(user.name)


def percent(user):
    return Markup("<b>%s</b>") % user.name


def escaped(user):
    return mark_safe(f"<b>{escape(user.name)}</b>")


def escaped_too(user):
    return mark_safe("<b>" + conditional_escape(user.name) + "</b>")


def number(count):
    return mark_safe("<b>%d</b>" % int(count))


def rendered(form):
    return mark_safe(form.as_p())


def joined(lead, middle):
    return mark_safe(f"{lead} {middle}")
