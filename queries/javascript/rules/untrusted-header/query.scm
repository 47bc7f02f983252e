; The name of the header. Values are refused by Node when they have line ends in them.
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments . (_) @name . (_))
  (#match? @response "^(res|response|reply|ctx)(\\.raw|\\.res)?\\b|headers$")
  (#any-of? @method "setHeader" "header" "set" "append" "appendHeader")
  (#not-match? @response "(?i)^(req|request)")
  (#tainted? @name "remote")) @finding
; A request or response that is written by hand, byte by byte
(call_expression
  function: (member_expression object: (_) @socket property: (property_identifier) @method) @f
  arguments: (arguments . (_) @text)
  (#any-of? @method "write" "end")
  (#value? @text "/(?s)^(HTTP\\/1\\.[01] [0-9]{3}|(GET|POST|PUT|HEAD|CONNECT) .* HTTP\\/1\\.[01]).*\\r\\n.*\\h/")
  (#tainted? @text "remote")) @finding
; What to allow is for the server to say, not for the request.
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments . (_) @name . (_) @text)
  (#any-of? @method "setHeader" "header" "set")
  (#match? @response "^(res|response|reply|ctx)\\b")
  (#value? @name "/(?i)^(set-cookie|content-security-policy|x-accel-redirect|x-sendfile|strict-transport-security|refresh|link)$/")
  (#tainted? @text "remote")) @finding
