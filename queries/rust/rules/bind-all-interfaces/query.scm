; TcpListener::bind("0.0.0.0:8080")
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) @address .)
  (#resolves? @f
    "std::net::TcpListener::bind" "std::net::UdpSocket::bind" "tokio::net::TcpListener::bind" "tokio::net::UdpSocket::bind"
    "async_std::net::TcpListener::bind" "tiny_http::Server::http")
  (#value? @address "/^(0\\.0\\.0\\.0|\\[::\\]):[1-9][0-9]*$/")) @finding

; TcpListener::bind(("0.0.0.0", port))
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (tuple_expression . (_) @host) .)
  (#resolves? @f
    "std::net::TcpListener::bind" "std::net::UdpSocket::bind" "tokio::net::TcpListener::bind" "tokio::net::UdpSocket::bind"
    "async_std::net::TcpListener::bind")
  (#value? @host "0.0.0.0" "::" "[::]")) @finding

; SocketAddr::from(([0, 0, 0, 0], 3000))
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments
    . (tuple_expression
      . (array_expression
        . (integer_literal) @a
        . (integer_literal) @b
        . (integer_literal) @c
        . (integer_literal) @d .) @octets) .)
  (#resolves? @f "std::net::SocketAddr::from")
  (#value? @a "0")
  (#value? @b "0")
  (#value? @c "0")
  (#value? @d "0")) @finding

; HttpServer::new(…).bind("0.0.0.0:80")
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (string_literal) @address .)
  (#eq? @f "bind")
  (#value? @address "/^(0\\.0\\.0\\.0|\\[::\\]):[1-9][0-9]*$/")) @finding

(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (tuple_expression . (string_literal) @host) .)
  (#any-of? @f "bind" "bind_rustls_0_23" "bind_openssl" "listen")
  (#value? @host "0.0.0.0" "::")) @finding

; Ipv4Addr::UNSPECIFIED, with a port of a server.
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (tuple_expression . (scoped_identifier name: (identifier) @unspecified) @named . (_) @port .) .)
  (#resolves? @f
    "std::net::TcpListener::bind" "tokio::net::TcpListener::bind" "async_std::net::TcpListener::bind")
  (#resolves? @named "std::net::Ipv4Addr::UNSPECIFIED" "std::net::Ipv6Addr::UNSPECIFIED")
  (#not-value? @port "0")) @finding

; … and where nothing else is asked for: env::var("HOST")….unwrap_or(Ipv4Addr::UNSPECIFIED)
(call_expression
  function: (field_expression value: (_) @asked field: (field_identifier) @f)
  arguments: (arguments . (scoped_identifier name: (identifier) @unspecified) @named .)
  (#eq? @f "unwrap_or")
  (#match? @asked "(?i)host|bind|listen|addr")
  (#resolves? @named "std::net::Ipv4Addr::UNSPECIFIED" "std::net::Ipv6Addr::UNSPECIFIED")) @finding
