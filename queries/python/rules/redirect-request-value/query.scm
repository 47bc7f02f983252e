; Written into the call at once, so nothing has looked at it.
(call
  function: (_) @f
  arguments: (argument_list . [(call) (subscript) (attribute) (boolean_operator)] @target)
  (#resolves? @f
    "flask.redirect" "werkzeug.utils.redirect" "quart.redirect"
    "django.shortcuts.redirect" "django.http.HttpResponseRedirect" "django.http.HttpResponsePermanentRedirect"
    "fastapi.responses.RedirectResponse" "starlette.responses.RedirectResponse" "aiohttp.web.HTTPFound")
  (#match? @target "^(flask\\.|self\\.)?request\\.(args|form|values|cookies|GET|POST|COOKIES|query_params|query|rel_url\\.query)\\b")
  (#tainted? @target "unknown" "any")) @finding
