(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) @reader .)
  (#resolves? @f "bincode::deserialize_from")
  (#type? @reader
    "std::net::TcpStream" "std::os::unix::net::UnixStream" "native_tls::TlsStream" "openssl::ssl::SslStream"
    "net::BufReader")) @finding

(call_expression
  function: (generic_function function: (_) @f)
  arguments: (arguments . (_) @reader .)
  (#resolves? @f "bincode::deserialize_from")
  (#type? @reader
    "std::net::TcpStream" "std::os::unix::net::UnixStream" "native_tls::TlsStream" "openssl::ssl::SslStream"
    "net::BufReader")) @finding

; deserialize_from(BufReader::new(stream))
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
    (generic_function)
  ] @f
  arguments: (arguments
    . (call_expression
      function: (scoped_identifier) @new
      arguments: (arguments . (_) @reader .)) .)
  (#resolves? @f "bincode::deserialize_from")
  (#resolves? @new "std::io::BufReader::new")
  (#type? @reader
    "std::net::TcpStream" "std::os::unix::net::UnixStream" "native_tls::TlsStream" "openssl::ssl::SslStream")) @finding
