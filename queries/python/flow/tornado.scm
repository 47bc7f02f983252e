; Tornado.

; The names say it, whatever the base class is called: applications have one of their own.
(call
  function: (attribute object: (identifier) @self attribute: (identifier) @method)
  (#eq? @self "self")
  (#any-of? @method
    "get_argument" "get_arguments" "get_query_argument" "get_query_arguments" "get_body_argument" "get_body_arguments" "get_json_body")
  (#set! "kind" "http") (#set! "what" "the request's parameters")) @source

(call
  function: (_) @f
  (#resolves? @f "tornado.web.RequestHandler.get_cookie" "tornado.websocket.WebSocketHandler.get_argument")
  (#set! "kind" "http") (#set! "what" "a cookie")) @source

(_ (#resolves? @source
    "tornado.web.RequestHandler.request.arguments" "tornado.web.RequestHandler.request.query_arguments"
    "tornado.web.RequestHandler.request.body_arguments" "tornado.web.RequestHandler.request.body"
    "tornado.web.RequestHandler.request.headers" "tornado.web.RequestHandler.request.cookies"
    "tornado.web.RequestHandler.request.files" "tornado.web.RequestHandler.request.query"
    "tornado.web.RequestHandler.request.uri" "tornado.web.RequestHandler.request.path"
    "tornado.web.RequestHandler.path_kwargs" "tornado.web.RequestHandler.path_args"
    "tornado.web.RequestHandler.cookies")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(attribute
  object: (attribute object: (identifier) @self attribute: (identifier) @request)
  attribute: (identifier) @member
  (#eq? @self "self")
  (#eq? @request "request")
  (#any-of? @member "arguments" "query_arguments" "body_arguments")
  (#set! "kind" "http") (#set! "what" "the request's parameters")) @source

; Groups of the route's expression
(class_definition
  superclasses: (argument_list (_) @base)
  body: (block (function_definition
    name: (identifier) @method
    parameters: (parameters . (identifier) [
      (identifier) @source
      (typed_parameter . (identifier) @source)
      (default_parameter name: (identifier) @source)
    ])))
  (#resolves? @base "tornado.web.RequestHandler" "tornado.web.StaticFileHandler")
  (#any-of? @method "get" "post" "put" "patch" "delete" "head")
  (#not-match? @source "^(self|(\\w+_)?(id|pk|page|limit|offset|count|year|month|day))$")
  (#set! "kind" "http") (#set! "what" "the request's path"))

(function_definition
  name: (identifier) @name
  parameters: (parameters . (identifier) @self . (identifier) @source .)
  (#eq? @name "on_message")
  (#eq? @self "self")
  (#any-of? @source "message" "msg" "data")
  (#set! "kind" "message") (#set! "what" "a web socket's message"))
