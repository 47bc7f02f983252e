; Only of clients: a server that asks for no client certificate is the usual case.
(call_expression
  function: (field_expression field: (field_identifier) @method @finding) @f
  arguments: (arguments . (scoped_identifier name: (identifier) @none) @value)
  (#any-of? @method "set_verify" "set_verify_callback" "set_custom_verify_callback")
  (#eq? @none "NONE")
  (#resolves? @value "openssl::ssl::SslVerifyMode::NONE" "boring::ssl::SslVerifyMode::NONE")
  (#resolves? @f
    "openssl::ssl::SslConnectorBuilder.set_verify" "openssl::ssl::SslConnectorBuilder.set_verify_callback"
    "openssl::ssl::ConnectConfiguration.set_verify" "openssl::ssl::ConnectConfiguration.set_verify_callback"
    "boring::ssl::SslConnectorBuilder.set_verify" "boring::ssl::ConnectConfiguration.set_verify"))

(call_expression
  function: (field_expression field: (field_identifier) @method @finding) @f
  arguments: (arguments . (_) @value @off .)
  (#any-of? @method "verify_hostname" "set_verify_hostname")
  (#value? @off "false")
  (#resolves? @f
    "openssl::ssl::ConnectConfiguration.verify_hostname" "openssl::ssl::ConnectConfiguration.set_verify_hostname"
    "boring::ssl::ConnectConfiguration.verify_hostname" "boring::ssl::ConnectConfiguration.set_verify_hostname"))
