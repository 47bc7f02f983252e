; Bottle, Pyramid, Sanic, Falcon, gRPC and GraphQL, as far as their names say enough.

(_ (#resolves? @source
    "bottle.request.query" "bottle.request.GET" "bottle.request.query_string" "bottle.request.params")
  (#set! "kind" "http") (#set! "what" "the request's query")) @source

(_ (#resolves? @source
    "bottle.request.forms" "bottle.request.POST" "bottle.request.files" "bottle.request.json" "bottle.request.body"
    "bottle.request.headers" "bottle.request.cookies" "bottle.request.path" "bottle.request.url" "bottle.request.fullpath")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(call
  function: (_) @f
  (#resolves? @f "bottle.request.get_header" "bottle.request.get_cookie")
  (#set! "kind" "http") (#set! "what" "the request")) @source

; Falcon: def on_get(self, req, resp)
(function_definition
  name: (identifier) @name
  parameters: (parameters . (identifier) . (identifier) @typed . (identifier) @response)
  (#match? @name "^on_(get|post|put|patch|delete|head|options|websocket)")
  (#any-of? @typed "req" "request")
  (#any-of? @response "resp" "response" "ws")
  (#set! "type" "web.Request"))

; gRPC: def Method(self, request, context)
(function_definition
  name: (identifier) @name
  parameters: (parameters . (identifier) @self . (identifier) @source . (identifier) @context .)
  (#match? @name "^[A-Z]")
  (#eq? @self "self")
  (#any-of? @source "request" "request_iterator")
  (#eq? @context "context")
  (#set! "kind" "http") (#set! "what" "the caller's message"))

; GraphQL: def resolve_name(parent, info, …)
(function_definition
  name: (identifier) @name
  parameters: (parameters . (identifier) . (identifier) @info [
    (identifier) @source
    (typed_parameter . (identifier) @source)
    (default_parameter name: (identifier) @source)
  ])
  (#match? @name "^(resolve_|mutate$)")
  (#any-of? @info "info" "_info" "_")
  (#not-match? @source "^(self|info|_|_info|root|parent|(\\w+_)?(id|pk|first|last|limit|offset|page))$")
  (#set! "kind" "http") (#set! "what" "the query's arguments"))

; Model Context Protocol and tools of language models: the caller writes the arguments.
(decorated_definition
  (decorator (call function: (_) @f))
  definition: (function_definition parameters: (parameters [
    (typed_parameter . (identifier) @source type: (type) @type)
    (typed_default_parameter name: (identifier) @source type: (type) @type)
  ]))
  (#resolves? @f "mcp.server.fastmcp.FastMCP.tool" "fastmcp.FastMCP.tool")
  (#match? @type "^(str|list|dict|Any|Optional)")
  (#set! "kind" "http") (#set! "what" "the tool's caller"))
