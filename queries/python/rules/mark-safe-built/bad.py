import markupsafe
from django.contrib import admin
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from flask import Markup


class UserAdmin(admin.ModelAdmin):
    def homepage(self, user):
        return mark_safe(f'<a href="{user.homepage}">{user.name}</a>')  # finding

    def avatar(self, user):
        return mark_safe('<img src="%s">' % user.avatar)  # finding

    def bio(self, user):
        return format_html("<p>" + user.bio + "</p>")  # finding


def badge(user):
    return Markup("<b class='badge'>{}</b>".format(user.name))  # finding


def comment(text):
    html = "<blockquote>" + text + "</blockquote>"
    return markupsafe.Markup(html)  # finding
