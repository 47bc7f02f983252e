from django.utils.safestring import mark_safe
from markupsafe import Markup


def bio(user):
    return mark_safe(user.bio)  # finding


def comment(text):
    return Markup(text)  # finding


@mark_safe  # finding
def badge(user):
    return "<b>" + user.name + "</b>"
