; A server that asks for client certificates may accept connections without one, and look at
; `socket.authorized` itself: `requestCert` beside it means that.
(object
  (pair
    key: (_) @key
    value: (_) @value) @finding
  (#match? @key "^[\"']?(rejectUnauthorized|strictSSL|SSL_VERIFYPEER)[\"']?$")
  (#value? @value "false" "0")
  (#no-argument? @options "requestCert")) @options

(assignment_expression
  left: (member_expression property: (property_identifier) @key)
  right: (_) @value
  (#any-of? @key "rejectUnauthorized" "strictSSL")
  (#value? @value "false")) @finding
