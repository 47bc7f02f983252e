(call_expression
  function: (field_expression
    value: (_) @stream
    field: (field_identifier) @method)
  arguments: (arguments . (_) .)
  (#any-of? @method "read_to_end" "read_to_string")
  (#type? @stream
    "std::net::TcpStream" "std::os::unix::net::UnixStream" "tokio::net::TcpStream" "tokio::net::UnixStream"
    "async_std::net::TcpStream" "smol::net::TcpStream" "native_tls::TlsStream" "openssl::ssl::SslStream"
    "rustls::StreamOwned")) @finding
