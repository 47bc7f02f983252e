# A URL that fails Django's own check is replaced by the dashboard.
from django.contrib.auth import authenticate, login
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View


class SignInView(View):
    template = "members/sign_in.html"

    def get(self, request):
        return render(request, self.template)

    def post(self, request):
        user = authenticate(
            request,
            username=request.POST.get("username"),
            password=request.POST.get("password"),
        )
        if user is None:
            return render(request, self.template, status=401)
        login(request, user)

        target = request.GET.get("next", "/dashboard/")
        if not url_has_allowed_host_and_scheme(
            target, allowed_hosts={request.get_host()}, require_https=True
        ):
            target = "/dashboard/"
        return HttpResponseRedirect(target)
