from django.urls import path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from shop.views import feedback
from shop.web import csrf


@csrf_exempt  # finding
def subscribe(request):
    return request.POST["address"]


@method_decorator(csrf_exempt, name="dispatch")  # finding
class Upload(View):
    pass


@csrf.exempt  # finding
def order():
    return "ordered"


urlpatterns = [path("feedback", csrf_exempt(feedback))]  # finding
