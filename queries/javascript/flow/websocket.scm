; Websockets: ws and socket.io.
((call_expression
  function: (member_expression object: (_) @server property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#type? @server "ws.Server" "ws.WebSocketServer" "ws.WebSocket.Server" "isomorphic-ws.Server" "isomorphic-ws.WebSocketServer")
  (#any-of? @method "on" "once")
  (#match? @event "^.connection.$")
  (#set! "parameters" "ws.WebSocket" "web.Request"))
((call_expression function: (_) @f arguments: (arguments . (string) @event)) @handler
  (#resolves? @f
    "ws.Server.on" "ws.WebSocketServer.on" "ws.WebSocket.Server.on" "ws.Server.once" "ws.WebSocketServer.once")
  (#match? @event "^.connection.$")
  (#set! "parameters" "ws.WebSocket" "web.Request"))
((call_expression function: (_) @f arguments: (arguments . (string) @event)) @handler
  (#resolves? @f "ws.WebSocket.on" "ws.WebSocket.once" "ws.WebSocket.addListener")
  (#match? @event "^.message.$")
  (#set! "parameters" "source:message"))
((call_expression function: (_) @f arguments: (arguments . (string) @event)) @handler
  (#resolves? @f "ws.WebSocket.addEventListener")
  (#match? @event "^.message.$")
  (#set! "parameters" "dom.MessageEvent"))
; The socket of a server elsewhere, by its usual names.
((call_expression
  function: (member_expression object: (identifier) @socket property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#any-of? @socket "ws" "socket" "webSocket" "websocket" "wsConnection" "conn")
  (#any-of? @method "on" "once")
  (#match? @event "^.message.$")
  (#set! "parameters" "source:message"))

((call_expression function: (_) @f arguments: (arguments . (string) @event)) @handler
  (#resolves? @f "socket.io.Server.on" "socket.io.Namespace.on" "socket.io.Server.of().on")
  (#match? @event "^.connect(ion)?.$")
  (#set! "parameters" "socket.io.Socket"))
((call_expression function: (_) @f arguments: (arguments . (string) @event)) @handler
  (#resolves? @f "socket.io.Socket.on" "socket.io.Socket.once")
  (#not-match? @event "^.(disconnect|error|disconnecting).$")
  (#set! "parameters" "source:message" "source:message" "source:message"))
((_) @source
  (#resolves? @source "socket.io.Socket.handshake.query" "socket.io.Socket.handshake.auth" "socket.io.Socket.handshake.headers")
  (#set! "kind" "message") (#set! "what" "the handshake"))
; io.on('connection', (socket) => socket.on('chat', (text) => …)) where the server is from elsewhere
((call_expression
  function: (member_expression object: (identifier) @server property: (property_identifier) @method)
  arguments: (arguments . (string) @event)) @handler
  (#any-of? @server "io" "nsp" "namespace")
  (#eq? @method "on")
  (#match? @event "^.connect(ion)?.$")
  (#set! "parameters" "socket.io.Socket"))
