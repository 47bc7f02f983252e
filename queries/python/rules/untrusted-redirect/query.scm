; The start of an address decides: behind a path or host that is written here, anything may follow.
(call
  function: (_) @f
  (#resolves? @f
    "flask.redirect" "flask.helpers.redirect" "flask.Flask.redirect" "werkzeug.utils.redirect" "quart.redirect"
    "sanic.response.redirect" "bottle.redirect")
  (#argument? @finding "location" 0 "target")
  (#not-value? "target" "/^(https?:\\/\\/[^\\/\\h?#@]+[\\/?#]|\\/[^\\/\\\\\\h]|[?#]|mailto:|[A-Za-z0-9_.-]+\\/)/")
  (#tainted? "target" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "django.shortcuts.redirect" "django.http.HttpResponseRedirect" "django.http.HttpResponsePermanentRedirect"
    "django.http.response.HttpResponseRedirect" "django.http.response.HttpResponsePermanentRedirect")
  (#argument? @finding "redirect_to" 0 "target")
  (#not-value? "target" "/^(https?:\\/\\/[^\\/\\h?#@]+[\\/?#]|\\/[^\\/\\\\\\h]|[?#]|mailto:|[A-Za-z0-9_.-]+\\/)/")
  (#tainted? "target" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "fastapi.responses.RedirectResponse" "starlette.responses.RedirectResponse" "tornado.web.RequestHandler.redirect"
    "falcon.HTTPFound" "falcon.HTTPSeeOther" "litestar.response.Redirect")
  (#argument? @finding "url" 0 "target")
  (#not-value? "target" "/^(https?:\\/\\/[^\\/\\h?#@]+[\\/?#]|\\/[^\\/\\\\\\h]|[?#]|mailto:|[A-Za-z0-9_.-]+\\/)/")
  (#tainted? "target" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "aiohttp.web.HTTPFound" "aiohttp.web.HTTPSeeOther" "aiohttp.web.HTTPMovedPermanently" "aiohttp.web.HTTPTemporaryRedirect"
    "aiohttp.web.HTTPPermanentRedirect" "pyramid.httpexceptions.HTTPFound" "pyramid.httpexceptions.HTTPSeeOther"
    "webob.exc.HTTPFound")
  (#argument? @finding "location" 0 "target")
  (#not-value? "target" "/^(https?:\\/\\/[^\\/\\h?#@]+[\\/?#]|\\/[^\\/\\\\\\h]|[?#]|mailto:|[A-Za-z0-9_.-]+\\/)/")
  (#tainted? "target" "remote")) @finding

; By hand
(assignment
  left: (subscript value: (_) @headers subscript: (string) @key)
  right: (_) @target @finding @f
  (#match? @headers "(?i)(^|[._])(response|resp|answer|res|r)(\\.headers)?$")
  (#match? @key "(?i)^[\"']location[\"']$")
  (#not-value? @target "/^(https?:\\/\\/[^\\/\\h?#@]+[\\/?#]|\\/[^\\/\\\\\\h]|[?#])/")
  (#tainted? @target "remote"))
