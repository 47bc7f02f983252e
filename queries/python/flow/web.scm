; What a request holds, whichever framework it is of: `web.Request` is the type that their files give it.
; Left out is what the framework or the server sets: the user, the session, the method, the client's address.

(_ (#resolves? @source
    "web.Request.GET" "web.Request.query_params" "web.Request.query" "web.Request.args" "web.Request.raw_args"
    "web.Request.query_args" "web.Request.query_string" "web.Request.rel_url" "web.Request.params")
  (#set! "kind" "http") (#set! "what" "the request's query")) @source

(_ (#resolves? @source
    "web.Request.POST" "web.Request.form" "web.Request.forms" "web.Request.FILES" "web.Request.files")
  (#set! "kind" "http") (#set! "what" "the request's form")) @source

(_ (#resolves? @source
    "web.Request.body" "web.Request.data" "web.Request.json" "web.Request.json_body" "web.Request.media" "web.Request.stream"
    "web.Request.content" "web.Request.body_file" "web.Request.raw_post_data" "web.Request.get_json")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(_ (#resolves? @source
    "web.Request.headers" "web.Request.META" "web.Request.raw_headers")
  (#set! "kind" "http") (#set! "what" "the request's headers")) @source

(_ (#resolves? @source
    "web.Request.cookies" "web.Request.COOKIES")
  (#set! "kind" "http") (#set! "what" "a cookie")) @source

(_ (#resolves? @source
    "web.Request.path" "web.Request.path_params" "web.Request.match_info" "web.Request.matchdict" "web.Request.path_info"
    "web.Request.path_qs" "web.Request.raw_path" "web.Request.full_path" "web.Request.view_args" "web.Request.url"
    "web.Request.uri" "web.Request.subpath" "web.Request.traverse")
  (#set! "kind" "http") (#set! "what" "the request's path")) @source

(call
  function: (_) @f
  (#resolves? @f
    "web.Request.body" "web.Request.json" "web.Request.form" "web.Request.text" "web.Request.read" "web.Request.post"
    "web.Request.stream" "web.Request.multipart" "web.Request.readline" "web.Request.readlines" "web.Request.get_full_path"
    "web.Request.build_absolute_uri" "web.Request.get_raw_uri" "web.Request.get_data" "web.Request.get_json"
    "web.Request.get_param" "web.Request.get_header" "web.Request.get_cookie" "web.Request.get_signed_cookie"
    "web.Request.get_query_argument" "web.Request.get_media")
  (#set! "kind" "http") (#set! "what" "the request")) @source

; The address of the other end is not the client's to choose.
(subscript
  value: (_) @meta
  subscript: (string) @key
  (#match? @meta "\\.(META|environ)$")
  (#match? @key "^[\"'](REMOTE_ADDR|REMOTE_PORT|REMOTE_USER|REQUEST_METHOD|SERVER_NAME|SERVER_PORT|SERVER_PROTOCOL|wsgi\\..*)[\"']$")
  (#set! "neutralises" "*")) @sanitizer

(call
  function: (attribute object: (_) @meta attribute: (identifier) @get)
  arguments: (argument_list . (string) @key)
  (#eq? @get "get")
  (#match? @meta "(\\.META|^environ|\\.environ)$")
  (#match? @key "^[\"'](REMOTE_ADDR|REMOTE_PORT|REMOTE_USER|REQUEST_METHOD|SERVER_NAME|SERVER_PORT|SERVER_PROTOCOL|wsgi\\..*)[\"']$")
  (#set! "neutralises" "*")) @sanitizer

; request.args.get("page", type=int)
(call
  function: (attribute attribute: (identifier) @get)
  arguments: (argument_list (keyword_argument name: (identifier) @key value: (_) @type))
  (#any-of? @get "get" "getlist")
  (#eq? @key "type")
  (#resolves? @type "int" "float" "bool" "uuid.UUID" "decimal.Decimal" "datetime.date.fromisoformat")
  (#set! "neutralises" "*")) @sanitizer

; The request's own address is of this site. Its path and query are whatever was sent.
(_ (#resolves? @sanitizer
    "web.Request.path" "web.Request.path_info" "web.Request.full_path" "web.Request.url" "web.Request.path_qs" "web.Request.rel_url"
    "web.Request.get_full_path" "web.Request.build_absolute_uri"
    "flask.request.path" "flask.request.full_path" "flask.request.url" "flask.request.base_url" "flask.request.referrer"
    "quart.request.path" "quart.request.full_path" "quart.request.url" "bottle.request.path" "bottle.request.url"
    "tornado.web.RequestHandler.request.uri" "tornado.web.RequestHandler.request.path")
  (#set! "neutralises" "open-redirect" "ssrf" "log-injection")) @sanitizer

(call
  function: (_) @f
  (#resolves? @f "web.Request.get_full_path" "web.Request.build_absolute_uri" "web.Request.get_raw_uri")
  (#set! "neutralises" "open-redirect" "ssrf" "log-injection")) @sanitizer

; A header ends with its line.
(_ (#resolves? @sanitizer
    "web.Request.headers" "flask.request.headers" "flask.request.referrer" "flask.request.user_agent" "quart.request.headers"
    "bottle.request.headers" "tornado.web.RequestHandler.request.headers" "http.server.BaseHTTPRequestHandler.headers"
    "http.server.SimpleHTTPRequestHandler.headers")
  (#set! "neutralises" "log-injection" "header-injection")) @sanitizer

; Texts, where the operator of a document database has to be an object
(_ (#resolves? @sanitizer
    "web.Request.GET" "web.Request.POST" "web.Request.COOKIES" "web.Request.META" "web.Request.query_params" "web.Request.query"
    "web.Request.headers" "web.Request.cookies" "web.Request.path_params" "web.Request.match_info" "web.Request.path" "web.Text"
    "flask.request.args" "flask.request.form" "flask.request.values" "flask.request.cookies" "flask.request.headers"
    "flask.request.view_args" "flask.request.path"
    "quart.request.args" "quart.request.cookies" "quart.request.headers"
    "bottle.request.query" "bottle.request.forms" "bottle.request.params" "bottle.request.cookies" "bottle.request.headers")
  (#set! "neutralises" "nosql-injection")) @sanitizer

; An upload may carry a name that leads elsewhere, and here is where it loses it.
(call
  function: (_) @f
  (#resolves? @f
    "werkzeug.utils.secure_filename" "werkzeug.secure_filename" "werkzeug.utils.safe_join" "werkzeug.security.safe_join"
    "flask.safe_join" "flask.helpers.safe_join" "quart.utils.safe_join" "pathvalidate.sanitize_filename"
    "django.utils.text.get_valid_filename" "django.utils._os.safe_join" "django.utils.text.slugify" "slugify.slugify"
    "django.core.files.storage.FileSystemStorage.path" "django.core.files.storage.default_storage.path"
    "django.core.files.storage.FileSystemStorage.save" "django.core.files.storage.default_storage.save")
  (#set! "neutralises" "path-traversal")) @sanitizer

(call
  function: (_) @f
  (#resolves? @f "werkzeug.utils.secure_filename" "werkzeug.secure_filename" "django.utils.text.slugify" "slugify.slugify"
    "django.utils.text.get_valid_filename")
  (#set! "neutralises" "sql-injection" "command-injection" "xss" "log-injection" "header-injection" "ldap-injection" "xpath-injection"
    "template-injection" "regex-dos" "open-redirect")) @sanitizer

; HTML
(call
  function: (_) @f
  (#resolves? @f
    "markupsafe.escape" "markupsafe.escape_silent" "markupsafe.Markup.escape" "flask.escape" "flask.Markup.escape" "jinja2.escape"
    "jinja2.utils.escape" "werkzeug.utils.escape" "werkzeug.escape"
    "django.utils.html.escape" "django.utils.html.conditional_escape" "django.utils.html.format_html" "django.utils.html.json_script"
    "django.utils.html.format_html_join" "django.utils.html.escapejs" "django.utils.html.urlize"
    "tornado.escape.xhtml_escape" "tornado.escape.linkify" "bottle.html_escape" "bottle.html_quote"
    "bleach.clean" "bleach.linkify" "bleach.sanitizer.Cleaner.clean" "nh3.clean" "lxml.html.clean.clean_html"
    "lxml.html.clean.Cleaner.clean_html" "lxml_html_clean.clean_html" "html_sanitizer.Sanitizer.sanitize"
    "xml.sax.saxutils.escape" "sanic.response.html_escape" "webob.util.html_escape")
  (#set! "neutralises" "xss" "xxe")) @sanitizer

(call
  function: (_) @f
  (#resolves? @f
    "markupsafe.Markup" "flask.Markup" "jinja2.Markup"
    "django.utils.safestring.mark_safe" "django.utils.safestring.SafeString" "django.utils.html.strip_tags"
    "django.utils.encoding.force_str" "django.utils.encoding.force_text" "django.utils.encoding.smart_str"
    "django.utils.encoding.iri_to_uri" "django.utils.http.urlsafe_base64_decode"
    "tornado.escape.url_unescape" "tornado.escape.json_decode" "tornado.escape.json_encode"
    "tornado.escape.to_unicode" "tornado.escape.native_str" "tornado.escape.utf8" "tornado.escape.squeeze")) @propagator

; Tornado's address of a page
(call
  function: (_) @f
  (#resolves? @f "tornado.escape.url_escape" "django.utils.http.urlencode" "django.utils.http.urlquote")
  (#set! "neutralises" "xss" "log-injection" "header-injection")) @sanitizer

; Addresses of the application's own pages
(call
  function: (_) @f
  (#resolves? @f "flask.url_for" "quart.url_for" "django.urls.reverse" "django.urls.reverse_lazy" "django.shortcuts.resolve_url"
    "django.templatetags.static.static" "flask.render_template" "quart.render_template" "django.shortcuts.render"
    "django.template.loader.render_to_string" "flask.jsonify")
  (#set! "neutralises" "*")) @sanitizer

; ---- checks of addresses ----
(call
  function: (_) @f
  (#resolves? @f
    "django.utils.http.url_has_allowed_host_and_scheme" "django.utils.http.is_safe_url" "django.contrib.auth.views.is_safe_url")
  (#set! "neutralises" "open-redirect") (#set! "about" "0")) @guard

(call
  function: (_) @f
  arguments: (argument_list . (keyword_argument name: (identifier) @name))
  (#resolves? @f
    "django.utils.http.url_has_allowed_host_and_scheme" "django.utils.http.is_safe_url" "django.contrib.auth.views.is_safe_url")
  (#eq? @name "url")
  (#set! "neutralises" "open-redirect") (#set! "about" "url")) @guard

(call
  function: (_) @f
  (#resolves? @f "django.core.validators.validate_slug" "django.core.validators.validate_ipv4_address"
    "django.core.validators.validate_ipv46_address")
  (#set! "neutralises" "sql-injection" "command-injection" "path-traversal" "xss" "log-injection" "ldap-injection" "xpath-injection"
    "open-redirect" "template-injection")
  (#set! "about" "0") (#set! "when" "returns")) @guard

; ---- answers that are raised ----
(call
  function: (_) @f
  (#resolves? @f
    "flask.abort" "flask.helpers.abort" "quart.abort" "werkzeug.exceptions.abort" "werkzeug.abort" "flask_restful.abort"
    "flask_restx.abort" "flask_smorest.abort" "bottle.abort" "bottle.redirect" "sanic.exceptions.abort"
    "pecan.abort" "pylons.controllers.util.abort" "apiflask.abort")) @exit
