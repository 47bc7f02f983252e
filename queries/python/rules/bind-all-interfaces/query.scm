; Servers made for development: a real one behind a container's port has every reason to listen everywhere.
(call
  function: (_) @f
  arguments: (argument_list
    (keyword_argument
      name: (identifier) @key
      value: (_) @host))
  (#any-of? @key "host" "hostname" "address" "addr")
  (#resolves? @f
    "flask.Flask.run" "quart.Quart.run" "bottle.run" "bottle.Bottle.run" "dash.Dash.run" "dash.Dash.run_server"
    "werkzeug.serving.run_simple" "werkzeug.run_simple")
  (#value? @host "0.0.0.0" "::")) @finding

; What stands in the environment, or everything: os.environ.get("HOST", "0.0.0.0")
(call
  function: (_) @f
  arguments: (argument_list
    (keyword_argument
      name: (identifier) @key
      value: (call function: (_) @get arguments: (argument_list . (_) . (_) @host .))))
  (#any-of? @key "host" "hostname")
  (#resolves? @f "flask.Flask.run" "quart.Quart.run" "bottle.run" "bottle.Bottle.run" "dash.Dash.run" "dash.Dash.run_server")
  (#resolves? @get "os.environ.get" "os.getenv")
  (#value? @host "0.0.0.0" "::")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @host)
  (#resolves? @f "flask.Flask.run" "quart.Quart.run" "werkzeug.serving.run_simple" "werkzeug.run_simple")
  (#value? @host "0.0.0.0" "::")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (tuple . (_) @host . (_) .))
  (#resolves? @f
    "http.server.HTTPServer" "http.server.ThreadingHTTPServer" "socketserver.TCPServer"
    "xmlrpc.server.SimpleXMLRPCServer" "debugpy.listen" "ptvsd.enable_attach")
  (#value? @host "0.0.0.0" "::" "")) @finding
