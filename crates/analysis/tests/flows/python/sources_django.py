# Django's views get a request first; its GET, POST, body, headers and what the URL names come from outside.
import json

from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import HttpResponse
from django.urls import path

from .models import Recipe


def search(request):
    text = request.GET.get("text", "")  # source
    return Recipe.objects.raw(f"SELECT * FROM recipe WHERE name = '{text}'")  # sink python/untrusted-sql


def save(request):
    data = json.loads(request.body)  # source
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO recipe VALUES ('" + data["name"] + "')")  # sink python/untrusted-sql


@login_required
def by_title(request, title):  # source
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM recipe WHERE title = '%s'" % title)  # sink python/untrusted-sql


def by_tag(request, tag):  # source
    return HttpResponse("<h1>" + tag + "</h1>")  # sink python/untrusted-html


def by_number(request, number):
    return HttpResponse(f"<h1>{number}</h1>")  # safe


urlpatterns = [path("tag/<str:tag>/", by_tag), path("number/<int:number>/", by_number)]
