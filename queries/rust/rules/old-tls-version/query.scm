; native-tls
(call_expression
  function: (field_expression field: (field_identifier) @method @finding)
  arguments: (arguments
    . (call_expression
      arguments: (arguments . (scoped_identifier name: (identifier) @old) @version .)) .)
  (#any-of? @method "min_protocol_version")
  (#any-of? @old "Sslv3" "Tlsv10" "Tlsv11"))

; OpenSSL
(call_expression
  function: (field_expression field: (field_identifier) @method @finding)
  arguments: (arguments
    . (call_expression
      arguments: (arguments . (scoped_identifier name: (identifier) @older) @version .)) .)
  (#any-of? @method "set_min_proto_version")
  (#any-of? @older "SSL3" "TLS1" "TLS1_1"))

; reqwest
(call_expression
  function: (field_expression field: (field_identifier) @method @finding)
  arguments: (arguments . (scoped_identifier name: (identifier) @oldest) @version .)
  (#any-of? @method "min_tls_version" "tls_version_min")
  (#any-of? @oldest "TLS_1_0" "TLS_1_1"))
