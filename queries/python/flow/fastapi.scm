; FastAPI and Starlette.

; Requests, by their annotation
(typed_parameter
  . (identifier) @typed
  type: (type (_) @type)
  (#resolves? @type
    "fastapi.Request" "fastapi.requests.Request" "starlette.requests.Request" "starlette.requests.HTTPConnection"
    "fastapi.WebSocket" "fastapi.websockets.WebSocket" "starlette.websockets.WebSocket"
    "django.http.HttpRequest" "django.http.request.HttpRequest" "rest_framework.request.Request"
    "aiohttp.web.Request" "aiohttp.web.BaseRequest" "aiohttp.web_request.Request"
    "sanic.Request" "sanic.request.Request" "pyramid.request.Request" "falcon.Request" "litestar.Request" "blacksheep.Request"
    "robyn.Request" "werkzeug.Request" "werkzeug.wrappers.Request" "webob.Request" "flask.Request")
  (#set! "type" "web.Request"))

(_ (#resolves? @typed
    "starlette.endpoints.HTTPEndpoint.request" "aiohttp.web.View.request" "sanic.views.HTTPMethodView.request")
  (#set! "type" "web.Request")) @typed

(call
  function: (_) @f
  (#resolves? @f "starlette.requests.Request" "werkzeug.wrappers.Request" "werkzeug.Request" "webob.Request")
  (#set! "type" "web.Request")) @typed

; Starlette's routes
(call
  function: (_) @f
  (#resolves? @f
    "starlette.routing.Route" "starlette.routing.WebSocketRoute" "starlette.applications.Starlette.add_route"
    "starlette.applications.Starlette.route")
  (#set! "parameters" "web.Request")) @handler

; A path operation's parameters are the request's, but for what is injected: `Depends`, services, the request itself.
; A parameter without an annotation is any text.
(decorated_definition
  (decorator (call
    function: (attribute object: (_) @app attribute: (identifier) @route)
    arguments: (argument_list . [(string) (identifier) (keyword_argument)] @path)))
  definition: (function_definition parameters: (parameters (identifier) @source))
  (#any-of? @route "get" "post" "put" "patch" "delete" "api_route" "websocket")
  (#not-match? @app "(?i)mock|patch|respons|respx")
  (#match? @path "^([rf]?[\"'](/|\\{|[\"'])|path\\s*=)")
  (#not-match? @path "<")
  (#not-match? @source "^(self|cls|request|req|response|resp|ws|websocket|db|session|background_tasks|ctx|context|info|event|callback_query|query_handler)$")
  (#set! "kind" "http") (#set! "what" "the request"))

; str and its like
(decorated_definition
  (decorator (call
    function: (attribute object: (_) @app attribute: (identifier) @route)
    arguments: (argument_list . [(string) (identifier) (keyword_argument)] @path)))
  definition: (function_definition parameters: (parameters (typed_parameter . (identifier) @source type: (type) @type)))
  (#any-of? @route "get" "post" "put" "patch" "delete" "api_route" "websocket")
  (#not-match? @app "(?i)mock|patch|respons|respx")
  (#match? @path "^([rf]?[\"'](/|\\{|[\"'])|path\\s*=|[A-Z_]+$)")
  (#not-match? @path "<")
  (#match? @type "^(typing\\.)?(str|bytes|Any|dict|Dict|list|List|set|tuple|Optional|Union|Annotated|UploadFile|fastapi\\.UploadFile|SecretStr|EmailStr|constr|AnyStr|Json)\\b")
  (#not-match? @type "Depends|Security\\(|Literal\\[|^(typing\\.)?(Optional|Union|list|List|Annotated)\\[\\s*(int|float|bool|UUID|uuid|datetime|date|Decimal|Positive|NonNegative)|(pattern|regex)\\s*=\\s*r?[\"']\\^")
  (#set! "kind" "http") (#set! "what" "the request"))

(decorated_definition
  (decorator (call
    function: (attribute object: (_) @app attribute: (identifier) @route)
    arguments: (argument_list . [(string) (identifier) (keyword_argument)] @path)))
  definition: (function_definition parameters: (parameters
    (typed_default_parameter name: (identifier) @source type: (type) @type value: (_) @default)))
  (#any-of? @route "get" "post" "put" "patch" "delete" "api_route" "websocket")
  (#not-match? @app "(?i)mock|patch|respons|respx")
  (#match? @path "^([rf]?[\"'](/|\\{|[\"'])|path\\s*=|[A-Z_]+$)")
  (#not-match? @path "<")
  (#match? @type "^(typing\\.)?(str|bytes|Any|dict|Dict|list|List|set|tuple|Optional|Union|Annotated|UploadFile|fastapi\\.UploadFile|SecretStr|EmailStr|constr|AnyStr|Json)\\b")
  (#not-match? @type "Depends|Security\\(|Literal\\[|^(typing\\.)?(Optional|Union|list|List|Annotated)\\[\\s*(int|float|bool|UUID|uuid|datetime|date|Decimal|Positive|NonNegative)|(pattern|regex)\\s*=\\s*r?[\"']\\^")
  (#not-match? @default "^(fastapi\\.)?(Depends|Security)\\(|(pattern|regex)\\s*=\\s*r?[\"']\\^")
  (#set! "kind" "http") (#set! "what" "the request"))

(decorated_definition
  (decorator (call
    function: (attribute object: (_) @app attribute: (identifier) @route)
    arguments: (argument_list . [(string) (identifier) (keyword_argument)] @path)))
  definition: (function_definition parameters: (parameters (default_parameter name: (identifier) @source value: (_) @default)))
  (#any-of? @route "get" "post" "put" "patch" "delete" "api_route" "websocket")
  (#not-match? @app "(?i)mock|patch|respons|respx")
  (#match? @path "^([rf]?[\"'](/|\\{|[\"'])|path\\s*=|[A-Z_]+$)")
  (#not-match? @path "<")
  (#not-match? @default "^(fastapi\\.)?(Depends|Security)\\(|^[0-9]|^(True|False)$|(pattern|regex)\\s*=\\s*r?[\"']\\^")
  (#not-match? @source "^(self|cls|request|req|response|resp|ws|websocket|db|session|background_tasks|ctx)$")
  (#set! "kind" "http") (#set! "what" "the request"))

(decorated_definition
  (decorator (call function: (attribute attribute: (identifier) @route)))
  definition: (function_definition parameters: (parameters [
    (typed_parameter . (identifier) @typed type: (type) @type)
    (typed_default_parameter name: (identifier) @typed type: (type) @type)
  ]))
  (#any-of? @route "get" "post" "put" "patch" "delete" "api_route" "websocket")
  (#match? @type "^(typing\\.)?((Optional|Annotated|Union)\\[\\s*)?str\\b")
  (#set! "type" "web.Text"))

; A model of the body, by the name of its class: what is injected is called after what it does.
(decorated_definition
  (decorator (call
    function: (attribute object: (_) @app attribute: (identifier) @route)
    arguments: (argument_list . [(string) (identifier) (keyword_argument)] @path)))
  definition: (function_definition parameters: (parameters (typed_parameter . (identifier) @source type: (type (_) @type))))
  (#any-of? @route "post" "put" "patch" "delete" "api_route")
  (#not-match? @app "(?i)mock|patch|respons|respx")
  (#match? @path "^([rf]?[\"'](/|\\{|[\"'])|path\\s*=|[A-Z_]+$)")
  (#not-match? @path "<")
  (#match? @type "^([a-z_]+\\.)*[A-Z]\\w*$")
  (#not-match? @type "(^|\\.)(Any|Optional|Union|List|Dict|Annotated|Literal|Request|Response|WebSocket|BackgroundTasks|HTTPConnection|SecurityScopes|UploadFile|UUID[0-9]?|Decimal|Path|PositiveInt|NonNegativeInt|HttpUrl|AnyUrl|AnyHttpUrl|IPv4Address)$|(Dep|Deps|Depends|Session|Service|Repository|Repo|Client|Settings|Config|Manager|User|Account|Principal|Db|DB|Database|Connection|Engine|Store|Storage|Cache|Logger|Provider|Context|Tasks|Pool|Redis|Factory|Gateway|Handler|Enum|Type|Kind|Status|UnitOfWork|UoW|Bus|Auth|Claims)$")
  (#set! "kind" "http") (#set! "what" "the request's body"))

; Uploads
(_ (#resolves? @source
    "fastapi.UploadFile.filename" "fastapi.UploadFile.content_type" "fastapi.UploadFile.headers" "fastapi.UploadFile.file"
    "starlette.datastructures.UploadFile.filename" "starlette.datastructures.UploadFile.file"
    "werkzeug.datastructures.FileStorage.filename" "werkzeug.datastructures.FileStorage.stream")
  (#set! "kind" "http") (#set! "what" "the upload")) @source

(call
  function: (_) @f
  (#resolves? @f
    "fastapi.UploadFile.read" "starlette.datastructures.UploadFile.read" "werkzeug.datastructures.FileStorage.read")
  (#set! "kind" "http") (#set! "what" "the upload")) @source
