# Django's class-based views keep the request in `self.request`; REST framework's have its data.
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views import View
from rest_framework.decorators import api_view

from .models import Recipe


class Cook(View):
    def get(self, request):
        cook = request.GET["cook"]  # source
        return HttpResponse("<p>" + cook)  # sink python/untrusted-html

    def post(self, request):
        return self.answer()

    def answer(self):
        target = self.request.POST["next"]  # source
        return redirect(target)  # sink python/untrusted-redirect


@api_view(["POST"])
def create(request):
    folder = request.data["folder"]  # source
    return HttpResponse(open("/srv/" + folder + "/index.txt").read(), content_type="text/plain")  # sink python/untrusted-path


def agent(request):
    address = request.META["REMOTE_ADDR"]
    return HttpResponse("<p>" + address + "</p>")  # safe


def greet(request):
    return HttpResponse("<p>" + request.user.first_name + "</p>")  # safe


def filtered(request):
    return Recipe.objects.filter(name=request.GET["name"])  # safe
