; Django and Django REST framework.

(_ (#resolves? @typed
    "django.views.View.request" "django.views.generic.base.View.request" "django.views.generic.base.TemplateView.request"
    "django.views.generic.base.RedirectView.request" "django.views.generic.View.request"
    "django.views.generic.TemplateView.request" "django.views.generic.RedirectView.request"
    "django.views.generic.ListView.request" "django.views.generic.DetailView.request" "django.views.generic.FormView.request"
    "django.views.generic.CreateView.request" "django.views.generic.UpdateView.request"
    "django.views.generic.DeleteView.request" "django.views.generic.ArchiveIndexView.request"
    "django.views.generic.YearArchiveView.request" "django.views.generic.MonthArchiveView.request"
    "django.views.generic.DateDetailView.request" "django.views.generic.edit.FormView.request"
    "django.views.generic.edit.CreateView.request" "django.views.generic.edit.UpdateView.request"
    "django.views.generic.edit.DeleteView.request" "django.views.generic.list.ListView.request"
    "django.views.generic.detail.DetailView.request" "django.contrib.auth.views.LoginView.request"
    "django.contrib.auth.mixins.LoginRequiredMixin.request" "rest_framework.views.APIView.request"
    "rest_framework.viewsets.ViewSet.request" "rest_framework.viewsets.GenericViewSet.request"
    "rest_framework.viewsets.ModelViewSet.request" "rest_framework.viewsets.ReadOnlyModelViewSet.request"
    "rest_framework.generics.GenericAPIView.request" "rest_framework.generics.ListAPIView.request"
    "rest_framework.generics.CreateAPIView.request" "rest_framework.generics.RetrieveAPIView.request"
    "rest_framework.generics.UpdateAPIView.request" "rest_framework.generics.DestroyAPIView.request"
    "rest_framework.generics.ListCreateAPIView.request" "rest_framework.generics.RetrieveUpdateAPIView.request"
    "rest_framework.generics.RetrieveDestroyAPIView.request" "rest_framework.generics.RetrieveUpdateDestroyAPIView.request"
    "starlette.endpoints.HTTPEndpoint.request" "aiohttp.web.View.request" "sanic.views.HTTPMethodView.request")
  (#set! "type" "web.Request")) @typed

(_ (#resolves? @source
    "django.views.View.kwargs" "django.views.generic.base.View.kwargs" "django.views.generic.base.TemplateView.kwargs"
    "django.views.generic.base.RedirectView.kwargs" "django.views.generic.View.kwargs"
    "django.views.generic.TemplateView.kwargs" "django.views.generic.RedirectView.kwargs"
    "django.views.generic.ListView.kwargs" "django.views.generic.DetailView.kwargs" "django.views.generic.FormView.kwargs"
    "django.views.generic.CreateView.kwargs" "django.views.generic.UpdateView.kwargs"
    "django.views.generic.DeleteView.kwargs" "django.views.generic.ArchiveIndexView.kwargs"
    "django.views.generic.YearArchiveView.kwargs" "django.views.generic.MonthArchiveView.kwargs"
    "django.views.generic.DateDetailView.kwargs" "django.views.generic.edit.FormView.kwargs"
    "django.views.generic.edit.CreateView.kwargs" "django.views.generic.edit.UpdateView.kwargs"
    "django.views.generic.edit.DeleteView.kwargs" "django.views.generic.list.ListView.kwargs"
    "django.views.generic.detail.DetailView.kwargs" "django.contrib.auth.views.LoginView.kwargs"
    "django.contrib.auth.mixins.LoginRequiredMixin.kwargs" "rest_framework.views.APIView.kwargs"
    "rest_framework.viewsets.ViewSet.kwargs" "rest_framework.viewsets.GenericViewSet.kwargs"
    "rest_framework.viewsets.ModelViewSet.kwargs" "rest_framework.viewsets.ReadOnlyModelViewSet.kwargs"
    "rest_framework.generics.GenericAPIView.kwargs" "rest_framework.generics.ListAPIView.kwargs"
    "rest_framework.generics.CreateAPIView.kwargs" "rest_framework.generics.RetrieveAPIView.kwargs"
    "rest_framework.generics.UpdateAPIView.kwargs" "rest_framework.generics.DestroyAPIView.kwargs"
    "rest_framework.generics.ListCreateAPIView.kwargs" "rest_framework.generics.RetrieveUpdateAPIView.kwargs"
    "rest_framework.generics.RetrieveDestroyAPIView.kwargs" "rest_framework.generics.RetrieveUpdateDestroyAPIView.kwargs"
    "django.views.View.args" "django.views.generic.base.View.args" "django.views.generic.base.TemplateView.args"
    "django.views.generic.base.RedirectView.args" "django.views.generic.View.args" "django.views.generic.TemplateView.args"
    "django.views.generic.RedirectView.args" "django.views.generic.ListView.args" "django.views.generic.DetailView.args"
    "django.views.generic.FormView.args" "django.views.generic.CreateView.args" "django.views.generic.UpdateView.args"
    "django.views.generic.DeleteView.args" "django.views.generic.ArchiveIndexView.args"
    "django.views.generic.YearArchiveView.args" "django.views.generic.MonthArchiveView.args"
    "django.views.generic.DateDetailView.args" "django.views.generic.edit.FormView.args"
    "django.views.generic.edit.CreateView.args" "django.views.generic.edit.UpdateView.args"
    "django.views.generic.edit.DeleteView.args" "django.views.generic.list.ListView.args"
    "django.views.generic.detail.DetailView.args" "django.contrib.auth.views.LoginView.args"
    "django.contrib.auth.mixins.LoginRequiredMixin.args")
  (#set! "kind" "http") (#set! "what" "the request's path")) @source

; Names that only Django's requests have, also where the view's base class is not known
(attribute
  object: (attribute object: (identifier) @self attribute: (identifier) @request)
  attribute: (identifier) @member
  (#eq? @self "self")
  (#eq? @request "request")
  (#any-of? @member "GET" "POST" "FILES" "COOKIES" "META" "query_params")
  (#set! "kind" "http") (#set! "what" "the request")) @source

; What a form or serializer has looked at is of the right shape, and a text is still the client's text.
(attribute
  attribute: (identifier) @member
  (#any-of? @member "cleaned_data" "validated_data" "initial_data")
  (#set! "kind" "http") (#set! "what" "the form")) @source

; def view(request, …): a function, or a method named after the HTTP method or the action
(function_definition
  parameters: (parameters . (identifier) @typed)
  (#any-of? @typed "request" "req")
  (#set! "type" "web.Request"))

(function_definition
  parameters: (parameters . (typed_parameter . (identifier) @typed type: (type (_) @type)))
  (#any-of? @typed "request" "req")
  (#match? @type "(?i)request\\b")
  (#not-match? @type "^(requests|httpx|urllib|urllib3|grpc|scrapy|botocore)\\b")
  (#set! "type" "web.Request"))

(function_definition
  name: (identifier) @name
  parameters: (parameters . (identifier) @self . [
    (identifier) @typed
    (typed_parameter . (identifier) @typed)
  ])
  (#any-of? @name
    "get" "post" "put" "patch" "delete" "head" "options" "dispatch" "list" "create" "retrieve" "update" "partial_update" "destroy"
    "process_request" "process_view" "process_response" "__call__" "get_queryset" "save_model" "delete_model" "changelist_view"
    "change_view" "add_view" "response_change" "authenticate" "form_valid" "render_to_response" "get_object" "perform_create")
  (#eq? @self "self")
  (#eq? @typed "request")
  (#set! "type" "web.Request"))

; DRF: @action on a method, @api_view on a function
(decorated_definition
  (decorator (call function: [(identifier) @action (attribute attribute: (identifier) @action)]))
  definition: (function_definition parameters: (parameters . (identifier) @self . (identifier) @typed))
  (#any-of? @action "action" "list_route" "detail_route" "method_decorator" "permission_classes" "extend_schema")
  (#eq? @self "self")
  (#eq? @typed "request")
  (#set! "type" "web.Request"))

; What the URL says. Its numbers are, as a rule, named so.
(decorated_definition
  (decorator [
    (identifier) @decorator
    (call function: (identifier) @decorator)
    (attribute attribute: (identifier) @decorator)
    (call function: (attribute attribute: (identifier) @decorator))
  ])
  definition: (function_definition parameters: (parameters . (identifier) @request [
    (identifier) @source
    (typed_parameter . (identifier) @source)
  ]))
  (#any-of? @decorator
    "login_required" "permission_required" "user_passes_test" "require_GET" "require_POST" "require_http_methods" "require_safe"
    "csrf_exempt" "csrf_protect" "never_cache" "cache_page" "api_view" "staff_member_required" "ensure_csrf_cookie" "xframe_options_exempt")
  (#eq? @request "request")
  (#not-match? @source "^(request|self|\\w|obj|instance|model|context|template|(\\w+_)?(id|pk|slug|uuid|page|limit|offset|count|number|year|month|day|user|form|format))$")
  (#set! "kind" "http") (#set! "what" "the request's path"))

(function_definition
  name: (identifier) @name
  parameters: (parameters . (identifier) @request . (identifier) @source .)
  (#eq? @request "request")
  (#not-match? @name "^_|^(get|set|build|make|render|has|is|check|validate|parse|load|save|add|create|log|send|handle|process|init|on|test|mock|wrap|filter|fetch|format|compute|resolve|apply|prepare|extract|with|to|from|can|should|ensure|redirect|verify|do)_")
  (#not-match? @source "^(request|self|response|exception|exc|context|template|template_name|data|form|obj|queryset|sender|instance|params|body|args|kwargs|func|handler|view|call_next|next|payload|config|settings|message|model|values|item|items|headers|h|(\\w+_)?(id|pk|slug|uuid|page|limit|offset|count|number|num|year|month|day|user|format|view|handler|class|cls|context|func))$")
  (#set! "kind" "http") (#set! "what" "the request's path"))

(class_definition
  superclasses: (argument_list (_) @base)
  body: (block (function_definition
    name: (identifier) @method
    parameters: (parameters . (identifier) . (identifier) @request [
      (identifier) @source
      (typed_parameter . (identifier) @source)
    ])))
  (#match? @base "(View|ViewSet|APIView|Endpoint)$")
  (#any-of? @method "get" "post" "put" "patch" "delete")
  (#eq? @request "request")
  (#not-match? @source "^(self|request|(\\w+_)?(id|pk|slug|uuid|page|limit|offset|count|number|year|month|day|format))$")
  (#set! "kind" "http") (#set! "what" "the request's path"))

; urlpatterns: path("x/<str:name>/", view)
(call
  function: (_) @f
  arguments: (argument_list . (string) @route)
  (#resolves? @f "django.urls.path" "django.urls.re_path" "django.conf.urls.url" "django.conf.urls.re_path")
  (#match? @route "^[rb]*[\"'][^<]*<((str|slug|path):)?\\w+>|\\(\\?P<\\w+>(\\.|\\[\\^|\\[?\\\\w|\\\\S)")
  (#not-match? @route "<(int|uuid):")
  (#set! "parameters" "web.Request" "source:http" "source:http" "source:http")) @handler

(call
  function: (_) @f
  (#resolves? @f "django.urls.path" "django.urls.re_path" "django.conf.urls.url" "django.conf.urls.re_path")
  (#set! "parameters" "web.Request")) @handler
