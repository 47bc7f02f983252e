; Flask and Quart, whose request is a name to import.

(_ (#resolves? @source
    "flask.request.args" "flask.request.query_string" "flask.globals.request.args" "flask.globals.request.query_string"
    "quart.request.args" "quart.request.query_string" "quart.globals.request.args" "quart.globals.request.query_string")
  (#set! "kind" "http") (#set! "what" "the request's query")) @source

(_ (#resolves? @source
    "flask.request.form" "flask.request.values" "flask.request.files" "flask.globals.request.form"
    "flask.globals.request.values" "flask.globals.request.files" "quart.request.form" "quart.request.values"
    "quart.request.files" "quart.globals.request.form" "quart.globals.request.values" "quart.globals.request.files")
  (#set! "kind" "http") (#set! "what" "the request's form")) @source

(_ (#resolves? @source
    "flask.request.json" "flask.request.data" "flask.request.stream" "flask.request.get_data" "flask.request.get_json"
    "flask.globals.request.json" "flask.globals.request.data" "flask.globals.request.stream" "flask.globals.request.get_data"
    "flask.globals.request.get_json" "quart.request.json" "quart.request.data" "quart.request.stream"
    "quart.request.get_data" "quart.request.get_json" "quart.globals.request.json" "quart.globals.request.data"
    "quart.globals.request.stream" "quart.globals.request.get_data" "quart.globals.request.get_json")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(_ (#resolves? @source
    "flask.request.headers" "flask.request.referrer" "flask.request.user_agent" "flask.request.authorization"
    "flask.request.environ" "flask.request.mimetype" "flask.request.content_type" "flask.request.access_route"
    "flask.globals.request.headers" "flask.globals.request.referrer" "flask.globals.request.user_agent"
    "flask.globals.request.authorization" "flask.globals.request.environ" "flask.globals.request.mimetype"
    "flask.globals.request.content_type" "flask.globals.request.access_route" "quart.request.headers"
    "quart.request.referrer" "quart.request.user_agent" "quart.request.authorization" "quart.request.environ"
    "quart.request.mimetype" "quart.request.content_type" "quart.request.access_route" "quart.globals.request.headers"
    "quart.globals.request.referrer" "quart.globals.request.user_agent" "quart.globals.request.authorization"
    "quart.globals.request.environ" "quart.globals.request.mimetype" "quart.globals.request.content_type"
    "quart.globals.request.access_route")
  (#set! "kind" "http") (#set! "what" "the request's headers")) @source

(_ (#resolves? @source
    "flask.request.cookies" "flask.globals.request.cookies" "quart.request.cookies" "quart.globals.request.cookies")
  (#set! "kind" "http") (#set! "what" "a cookie")) @source

(_ (#resolves? @source
    "flask.request.path" "flask.request.full_path" "flask.request.url" "flask.request.base_url" "flask.request.view_args"
    "flask.globals.request.path" "flask.globals.request.full_path" "flask.globals.request.url"
    "flask.globals.request.base_url" "flask.globals.request.view_args" "quart.request.path" "quart.request.full_path"
    "quart.request.url" "quart.request.base_url" "quart.request.view_args" "quart.globals.request.path"
    "quart.globals.request.full_path" "quart.globals.request.url" "quart.globals.request.base_url"
    "quart.globals.request.view_args")
  (#set! "kind" "http") (#set! "what" "the request's path")) @source

(call
  function: (_) @f
  (#resolves? @f
    "flask.request.get_data" "flask.request.get_json" "flask.globals.request.get_data" "flask.globals.request.get_json"
    "quart.request.get_data" "quart.request.get_json" "quart.globals.request.get_data" "quart.globals.request.get_json")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(call
  function: (attribute object: (_) @request attribute: (identifier) @method)
  (#resolves? @request "flask.request" "quart.request" "flask.globals.request")
  (#any-of? @method "get_json" "get_data")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

; WTForms: form.name.data
(attribute
  object: (attribute object: (identifier) @form)
  attribute: (identifier) @data
  (#match? @form "(?i)form$")
  (#eq? @data "data")
  (#set! "kind" "http") (#set! "what" "the form")) @source

; Flask-RESTful
(call
  function: (_) @f
  (#resolves? @f "flask_restful.reqparse.RequestParser.parse_args" "flask_restx.reqparse.RequestParser.parse_args"
    "webargs.flaskparser.parser.parse")
  (#set! "kind" "http") (#set! "what" "the request")) @source

; The parts of a path that are no numbers: all of them, or those before and behind a number.
(decorated_definition
  (decorator (call
    function: (attribute object: (_) @app attribute: (identifier) @route)
    arguments: (argument_list . (string) @rule)))
  definition: (function_definition parameters: (parameters [
    (identifier) @source
    (typed_parameter . (identifier) @source)
    (default_parameter name: (identifier) @source)
    (typed_default_parameter name: (identifier) @source)
  ]))
  (#any-of? @route "route" "get" "post" "put" "patch" "delete" "websocket")
  (#not-match? @app "(?i)mock|patch|respons|respx")
  (#match? @rule "<")
  (#not-match? @rule "<(int|float|uuid|number|date)[:(]|:(int|float|uuid)>")
  (#not-match? @source "^(self|cls|request|req|ws|websocket)$")
  (#set! "kind" "http") (#set! "what" "the request's path"))

; the first
(decorated_definition
  (decorator (call
    function: (attribute object: (_) @app attribute: (identifier) @route)
    arguments: (argument_list . (string) @rule)))
  definition: (function_definition parameters: (parameters . [
    (identifier) @source
    (typed_parameter . (identifier) @source)
    (default_parameter name: (identifier) @source)
    (typed_default_parameter name: (identifier) @source)
  ]))
  (#any-of? @route "route" "get" "post" "put" "patch" "delete" "websocket")
  (#not-match? @app "(?i)mock|patch|respons|respx")
  (#match? @rule "<")
  (#match? @rule "<(int|float|uuid|number|date)[:(]|:(int|float|uuid)>")
  (#match? @rule "^[^<]*<((string|path|any|default|str|re|slug|regex)(\\([^)]*\\))?:)?\\w+(:(path|str|re|slug)[^>]*)?>")
  (#not-match? @source "^(self|cls|request|req|ws|websocket)$")
  (#set! "kind" "http") (#set! "what" "the request's path"))

; the second
(decorated_definition
  (decorator (call
    function: (attribute object: (_) @app attribute: (identifier) @route)
    arguments: (argument_list . (string) @rule)))
  definition: (function_definition parameters: (parameters . [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] . [
    (identifier) @source
    (typed_parameter . (identifier) @source)
    (default_parameter name: (identifier) @source)
    (typed_default_parameter name: (identifier) @source)
  ]))
  (#any-of? @route "route" "get" "post" "put" "patch" "delete" "websocket")
  (#not-match? @app "(?i)mock|patch|respons|respx")
  (#match? @rule "<")
  (#match? @rule "<(int|float|uuid|number|date)[:(]|:(int|float|uuid)>")
  (#match? @rule "^[^<]*<[^>]*>[^<]*<((string|path|any|default|str|re|slug|regex)(\\([^)]*\\))?:)?\\w+(:(path|str|re|slug)[^>]*)?>")
  (#not-match? @source "^(self|cls|request|req|ws|websocket)$")
  (#set! "kind" "http") (#set! "what" "the request's path"))

; the third
(decorated_definition
  (decorator (call
    function: (attribute object: (_) @app attribute: (identifier) @route)
    arguments: (argument_list . (string) @rule)))
  definition: (function_definition parameters: (parameters . [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] . [(identifier) (typed_parameter) (default_parameter) (typed_default_parameter)] . [
    (identifier) @source
    (typed_parameter . (identifier) @source)
    (default_parameter name: (identifier) @source)
    (typed_default_parameter name: (identifier) @source)
  ]))
  (#any-of? @route "route" "get" "post" "put" "patch" "delete" "websocket")
  (#not-match? @app "(?i)mock|patch|respons|respx")
  (#match? @rule "<")
  (#match? @rule "<(int|float|uuid|number|date)[:(]|:(int|float|uuid)>")
  (#match? @rule "^[^<]*<[^>]*>[^<]*<[^>]*>[^<]*<((string|path|any|default|str|re|slug|regex)(\\([^)]*\\))?:)?\\w+(:(path|str|re|slug)[^>]*)?>")
  (#not-match? @source "^(self|cls|request|req|ws|websocket)$")
  (#set! "kind" "http") (#set! "what" "the request's path"))

; What a path says is a text.
(decorated_definition
  (decorator (call
    function: (attribute attribute: (identifier) @route)
    arguments: (argument_list . (string) @rule)))
  definition: (function_definition parameters: (parameters [
    (identifier) @typed
    (typed_parameter . (identifier) @typed)
    (default_parameter name: (identifier) @typed)
    (typed_default_parameter name: (identifier) @typed)
  ]))
  (#any-of? @route "route" "get" "post" "put" "patch" "delete" "websocket")
  (#match? @rule "<")
  (#not-match? @typed "^(self|cls|request|req|ws|websocket)$")
  (#set! "type" "web.Text"))

; Views as classes: MethodView, and Resource of Flask-RESTful
(class_definition
  superclasses: (argument_list (_) @base)
  body: (block (function_definition
    name: (identifier) @method
    parameters: (parameters . (identifier) [
      (identifier) @source
      (typed_parameter . (identifier) @source)
      (default_parameter name: (identifier) @source)
      (typed_default_parameter name: (identifier) @source)
    ])))
  (#any-of? @method "get" "post" "put" "patch" "delete" "dispatch_request")
  (#resolves? @base "flask.views.MethodView" "flask.views.View" "flask_restful.Resource" "flask_restx.Resource" "flask_smorest.MethodView"
    "quart.views.MethodView")
  (#not-match? @source "^(self|cls|(\\w+_)?(id|pk|page|limit|offset|count|year|month|day))$")
  (#set! "kind" "http") (#set! "what" "the request's path"))
