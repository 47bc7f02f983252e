; Node's own servers: http, https, http2, net, dgram.
((call_expression function: (_) @f) @handler
  (#resolves? @f "http.createServer" "https.createServer" "http2.createServer" "http2.createSecureServer" "http.Server" "spdy.createServer" "micro" "micro.serve")
  (#set! "parameters" "web.Request" "web.Response"))
((new_expression constructor: (_) @f) @handler
  (#resolves? @f "http.Server" "https.Server")
  (#set! "parameters" "web.Request" "web.Response"))
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#any-of? @method "on" "once" "addListener")
  (#match? @event "^.(request|checkContinue|upgrade).$")
  (#set! "parameters" "web.Request" "web.Response"))

((call_expression function: (_) @f) @handler
  (#resolves? @f "net.createServer" "tls.createServer")
  (#set! "parameters" "net.Socket"))
((call_expression
  function: (member_expression object: (_) @server property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#any-of? @method "on" "once")
  (#match? @event "^.(connection|secureConnection).$")
  (#type? @server "net.Server" "tls.Server")
  (#set! "parameters" "net.Socket"))
((call_expression
  function: (_) @f
  arguments: (arguments . (string) @event)) @handler
  (#resolves? @f "net.Socket.on" "net.Socket.once" "net.Socket.addListener" "tls.TLSSocket.on")
  (#match? @event "^.(data|line).$")
  (#set! "parameters" "source:socket"))
((for_in_statement right: (_) @source)
  (#type? @source "net.Socket")
  (#set! "kind" "socket") (#set! "what" "the connection"))
((call_expression
  function: (_) @f
  arguments: (arguments . (string) @event)) @handler
  (#resolves? @f "dgram.Socket.on" "dgram.Socket.once" "dgram.createSocket().on")
  (#match? @event "^.message.$")
  (#set! "parameters" "source:socket"))
