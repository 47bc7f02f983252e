; What is a service for others has every reason to, so the confidence is low; servers for development are for bind-all-interfaces.
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (tuple . (_) @host . (_)))
  (#eq? @method "bind")
  (#value? @host "0.0.0.0" "::" "")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (tuple . (_) @host . (_)))
  (#resolves? @f "socket.create_server")
  (#value? @host "0.0.0.0" "::" "")) @finding

(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (identifier) @key value: (_) @host))
  (#any-of? @key "host" "bind" "address" "interface")
  (#resolves? @f
    "uvicorn.run" "hypercorn.run" "waitress.serve" "aiohttp.web.run_app" "asyncio.start_server" "websockets.serve"
    "gradio.Blocks.launch" "tornado.httpserver.HTTPServer.listen" "eventlet.listen" "sanic.Sanic.run" "gevent.pywsgi.WSGIServer")
  (#value? @host "0.0.0.0" "::")) @finding
