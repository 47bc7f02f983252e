; Flask answers with HTML unless it is told otherwise: what a view returns
(decorated_definition
  (decorator (call function: (attribute attribute: (identifier) @route)))
  definition: (function_definition body: (block (return_statement [
    (string) @html @finding
    (concatenated_string) @html @finding
    (binary_operator) @html @finding
    (identifier) @html @finding
    (call) @html @finding
    (subscript) @html @finding
    (attribute) @html @finding
    (conditional_expression) @html @finding
    (parenthesized_expression) @html @finding
    (expression_list . [(string) (concatenated_string) (binary_operator) (identifier) (call) (subscript) (attribute)] @html @finding . (_) .)
  ])))
  (#any-of? @route "route" "errorhandler")
  (#not-match? @html "(?i)jsonify|render_template|json\\b|(^|[._])(data|payload|body|result|response|resp|rows?)$")
  (#tainted? @html "remote"))

(decorated_definition
  (decorator (call function: (_) @deco))
  definition: (function_definition body: (block (return_statement [
    (string) @html @finding
    (concatenated_string) @html @finding
    (binary_operator) @html @finding
    (identifier) @html @finding
    (call) @html @finding
    (subscript) @html @finding
    (attribute) @html @finding
    (conditional_expression) @html @finding
    (parenthesized_expression) @html @finding
    (expression_list . [(string) (concatenated_string) (binary_operator) (identifier) (call) (subscript) (attribute)] @html @finding . (_) .)
  ])))
  (#resolves? @deco "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Blueprint.get" "flask.Blueprint.post"
    "flask.Blueprint.put" "quart.Quart.get" "quart.Quart.post" "bottle.route" "bottle.get" "bottle.post" "bottle.Bottle.get" "bottle.Bottle.post")
  (#not-match? @html "(?i)jsonify|render_template|json\\b|(^|[._])(data|payload|body|result|response|resp|rows?)$")
  (#tainted? @html "remote"))

(decorated_definition
  (decorator (call function: (attribute attribute: (identifier) @route)))
  definition: (function_definition body: (block (_ (block (return_statement [
    (string) @html @finding
    (concatenated_string) @html @finding
    (binary_operator) @html @finding
    (identifier) @html @finding
    (call) @html @finding
    (subscript) @html @finding
    (attribute) @html @finding
    (conditional_expression) @html @finding
    (parenthesized_expression) @html @finding
    (expression_list . [(string) (concatenated_string) (binary_operator) (identifier) (call) (subscript) (attribute)] @html @finding . (_) .)
  ])))))
  (#any-of? @route "route" "errorhandler")
  (#not-match? @html "(?i)jsonify|render_template|json\\b|(^|[._])(data|payload|body|result|response|resp|rows?)$")
  (#tainted? @html "remote"))

(decorated_definition
  (decorator (call function: (_) @deco))
  definition: (function_definition body: (block (_ (block (return_statement [
    (string) @html @finding
    (concatenated_string) @html @finding
    (binary_operator) @html @finding
    (identifier) @html @finding
    (call) @html @finding
    (subscript) @html @finding
    (attribute) @html @finding
    (conditional_expression) @html @finding
    (parenthesized_expression) @html @finding
    (expression_list . [(string) (concatenated_string) (binary_operator) (identifier) (call) (subscript) (attribute)] @html @finding . (_) .)
  ])))))
  (#resolves? @deco "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Blueprint.get" "flask.Blueprint.post"
    "flask.Blueprint.put" "quart.Quart.get" "quart.Quart.post" "bottle.route" "bottle.get" "bottle.post" "bottle.Bottle.get" "bottle.Bottle.post")
  (#not-match? @html "(?i)jsonify|render_template|json\\b|(^|[._])(data|payload|body|result|response|resp|rows?)$")
  (#tainted? @html "remote"))

(decorated_definition
  (decorator (call function: (attribute attribute: (identifier) @route)))
  definition: (function_definition body: (block (_ (_ (block (return_statement [
    (string) @html @finding
    (concatenated_string) @html @finding
    (binary_operator) @html @finding
    (identifier) @html @finding
    (call) @html @finding
    (subscript) @html @finding
    (attribute) @html @finding
    (conditional_expression) @html @finding
    (parenthesized_expression) @html @finding
    (expression_list . [(string) (concatenated_string) (binary_operator) (identifier) (call) (subscript) (attribute)] @html @finding . (_) .)
  ]))))))
  (#any-of? @route "route" "errorhandler")
  (#not-match? @html "(?i)jsonify|render_template|json\\b|(^|[._])(data|payload|body|result|response|resp|rows?)$")
  (#tainted? @html "remote"))

(decorated_definition
  (decorator (call function: (_) @deco))
  definition: (function_definition body: (block (_ (_ (block (return_statement [
    (string) @html @finding
    (concatenated_string) @html @finding
    (binary_operator) @html @finding
    (identifier) @html @finding
    (call) @html @finding
    (subscript) @html @finding
    (attribute) @html @finding
    (conditional_expression) @html @finding
    (parenthesized_expression) @html @finding
    (expression_list . [(string) (concatenated_string) (binary_operator) (identifier) (call) (subscript) (attribute)] @html @finding . (_) .)
  ]))))))
  (#resolves? @deco "flask.Flask.get" "flask.Flask.post" "flask.Flask.put" "flask.Blueprint.get" "flask.Blueprint.post"
    "flask.Blueprint.put" "quart.Quart.get" "quart.Quart.post" "bottle.route" "bottle.get" "bottle.post" "bottle.Bottle.get" "bottle.Bottle.post")
  (#not-match? @html "(?i)jsonify|render_template|json\\b|(^|[._])(data|payload|body|result|response|resp|rows?)$")
  (#tainted? @html "remote"))

(call
  function: (_) @f
  (#resolves? @f "flask.make_response" "flask.Flask.make_response" "quart.make_response")
  (#no-argument? @finding "headers" 2)
  (#argument? @finding "response" 0 "html")
  (#tainted? "html" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "flask.Response" "flask.wrappers.Response" "quart.Response" "werkzeug.Response" "werkzeug.wrappers.Response" "flask.Flask.response_class")
  (#no-argument? @finding "mimetype" 3)
  (#no-argument? @finding "content_type" 4)
  (#no-argument? @finding "headers" 2)
  (#argument? @finding "response" 0 "html")
  (#tainted? "html" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "flask.Response" "flask.wrappers.Response" "quart.Response" "werkzeug.Response" "werkzeug.wrappers.Response" "flask.Flask.response_class")
  (#argument? @finding "mimetype" 3 "type")
  (#value? "type" "/^(text\\/html|image\\/svg|application\\/xhtml)/")
  (#argument? @finding "response" 0 "html")
  (#tainted? "html" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "flask.Response" "flask.wrappers.Response" "quart.Response" "werkzeug.Response" "werkzeug.wrappers.Response" "flask.Flask.response_class")
  (#argument? @finding "content_type" 4 "type")
  (#value? "type" "/^(text\\/html|image\\/svg|application\\/xhtml)/")
  (#argument? @finding "response" 0 "html")
  (#tainted? "html" "remote")) @finding

; Django
(call
  function: (_) @f
  (#resolves? @f
    "django.http.HttpResponse" "django.http.response.HttpResponse" "django.http.HttpResponseBadRequest"
    "django.http.HttpResponseNotFound" "django.http.HttpResponseForbidden" "django.http.HttpResponseServerError"
    "django.http.StreamingHttpResponse" "django.shortcuts.HttpResponse")
  (#no-argument? @finding "content_type" 1)
  (#argument? @finding "content" 0 "html")
  (#tainted? "html" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "django.http.HttpResponse" "django.http.response.HttpResponse" "django.http.HttpResponseBadRequest"
    "django.http.HttpResponseNotFound" "django.http.HttpResponseForbidden" "django.http.HttpResponseServerError"
    "django.http.StreamingHttpResponse" "django.shortcuts.HttpResponse")
  (#argument? @finding "content_type" 1 "type")
  (#value? "type" "/^(text\\/html|image\\/svg|application\\/xhtml)/")
  (#argument? @finding "content" 0 "html")
  (#tainted? "html" "remote")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @html)
  (#resolves? @f "django.http.HttpResponse.write" "flask.Response.set_data")
  (#tainted? @html "remote")) @finding

; Declared safe, whatever it goes into
(call
  function: (_) @f
  arguments: (argument_list . (_) @html)
  (#resolves? @f
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.safestring.SafeText"
    "django.utils.html.mark_safe" "django.utils.html.format_html"
    "markupsafe.Markup" "flask.Markup" "jinja2.Markup" "wtforms.widgets.Markup")
  (#tainted? @html "remote")) @finding

; FastAPI, Starlette, Sanic: by the kind of answer
(call
  function: (_) @f
  (#resolves? @f
    "fastapi.responses.HTMLResponse" "starlette.responses.HTMLResponse" "sanic.response.html" "sanic.html" "litestar.response.HTML")
  (#argument? @finding "content" 0 "html")
  (#tainted? "html" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "fastapi.Response" "fastapi.responses.Response" "starlette.responses.Response" "starlette.responses.StreamingResponse"
    "fastapi.responses.StreamingResponse")
  (#argument? @finding "media_type" 3 "type")
  (#value? "type" "/^(text\\/html|image\\/svg|application\\/xhtml)/")
  (#argument? @finding "content" 0 "html")
  (#tainted? "html" "remote")) @finding

; A path operation that is said to answer with HTML
(decorated_definition
  (decorator (call arguments: (argument_list (keyword_argument name: (identifier) @key value: (_) @class))))
  definition: (function_definition body: (block (return_statement (_) @html @finding)))
  (#eq? @key "response_class")
  (#resolves? @class "fastapi.responses.HTMLResponse" "starlette.responses.HTMLResponse")
  (#tainted? @html "remote"))

; aiohttp
(call
  function: (_) @f
  (#resolves? @f "aiohttp.web.Response")
  (#argument? @finding "content_type" "type")
  (#value? "type" "/^(text\\/html|image\\/svg|application\\/xhtml)/")
  (#argument? @finding "text" "html")
  (#tainted? "html" "remote")) @finding

(call
  function: (_) @f
  (#resolves? @f "aiohttp.web.Response")
  (#argument? @finding "content_type" "type")
  (#value? "type" "/^(text\\/html|image\\/svg|application\\/xhtml)/")
  (#argument? @finding "body" "html")
  (#tainted? "html" "remote")) @finding

; Tornado: a dictionary becomes JSON, a text is HTML.
(call
  function: (_) @f
  arguments: (argument_list . [(string) (concatenated_string) (binary_operator) (identifier) (call) (subscript) (attribute) (conditional_expression)] @html)
  (#resolves? @f
    "tornado.web.RequestHandler.write" "tornado.web.RequestHandler.finish" "tornado.web.HTTPError" "pyramid.response.Response" "webob.Response")
  (#not-match? @html "(?i)json|^(data|payload|body|result|response)$")
  (#tainted? @html "remote")) @finding

; http.server
(call
  function: (attribute object: (attribute object: (identifier) @self attribute: (identifier) @file) attribute: (identifier) @write) @f
  arguments: (argument_list . (_) @html)
  (#eq? @self "self")
  (#eq? @file "wfile")
  (#eq? @write "write")
  (#value? @html "/(?s)<[A-Za-z!].*\\h|\\h.*<\\/[A-Za-z]/")
  (#tainted? @html "remote")) @finding
