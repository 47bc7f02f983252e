; TlsAcceptor::builder(identity).build()
(call_expression
  function: (field_expression
    value: (call_expression function: (scoped_identifier) @f) @builder @finding
    field: (field_identifier) @build)
  (#eq? @build "build")
  (#resolves? @f "native_tls::TlsAcceptor::builder"))

; let mut builder = TlsAcceptor::builder(identity); with no word of a version below.
(block
  (let_declaration
    value: (call_expression function: (scoped_identifier) @f) @finding)
  (#resolves? @f "native_tls::TlsAcceptor::builder")
  (#not-match? @block "min_protocol_version")) @block

; In a piece of code without a function around it.
(let_declaration
  value: (call_expression function: (scoped_identifier) @f) @call
  (#resolves? @f "native_tls::TlsAcceptor::builder")
  (#not-inside? @finding "block")) @finding

; TlsAcceptor::new(identity)
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) .)
  (#resolves? @f "native_tls::TlsAcceptor::new")) @finding
