; One call that is the whole request
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves? @f
    "reqwest::get" "reqwest::blocking::get" "ureq::get" "ureq::post" "ureq::put" "ureq::delete" "ureq::patch" "ureq::head"
    "surf::get" "surf::post" "surf::put" "surf::delete" "isahc::get" "isahc::post" "isahc::put" "isahc::get_async" "isahc::post_async"
    "attohttpc::get" "attohttpc::post" "attohttpc::put" "minreq::get" "minreq::post" "minreq::put" "chttp::get" "tokio_tungstenite::connect_async"
    "tungstenite::connect" "gloo_net::http::Request::get" "nyquest::blocking::Request::get" "wreq::get")
  (#not-value? @url "/^(https?|wss?)://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]/")
  (#tainted? @url "remote")) @finding

; A client's method
(call_expression
  function: (field_expression field: (field_identifier) @f) @method
  arguments: (arguments . (_) @url .)
  (#any-of? @f "get" "post" "put" "patch" "delete" "head")
  (#resolves? @method
    "reqwest::Client.*" "reqwest::blocking::Client.*" "reqwest_middleware::ClientWithMiddleware.*" "ureq::Agent.*" "surf::Client.*" "awc::Client.*"
    "hyper::Client.*" "isahc::HttpClient.*" "wreq::Client.*" "hyper_util::client::legacy::Client.*")
  (#not-value? @url "/^(https?|wss?)://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]/")
  (#tainted? @url "remote")) @finding

; client.get(url).send(): no map, list or path is asked with `send`.
(call_expression
  function: (field_expression
    value: (call_expression
      function: (field_expression field: (field_identifier) @f) @method
      arguments: (arguments . (_) @url .)) @finding
    field: (field_identifier) @send)
  arguments: (arguments)
  (#any-of? @f "get" "post" "put" "patch" "delete" "head")
  (#any-of? @send "send" "call" "bearer_auth" "basic_auth" "header" "headers" "json" "form" "query" "timeout" "body" "recv_string" "recv_json")
  (#not-resolves? @method
    "reqwest::Client.*" "reqwest::blocking::Client.*" "reqwest_middleware::ClientWithMiddleware.*" "ureq::Agent.*" "surf::Client.*" "awc::Client.*"
    "hyper::Client.*" "isahc::HttpClient.*" "wreq::Client.*" "ureq::get" "ureq::post" "surf::get" "surf::post")
  (#not-value? @url "/^(https?|wss?)://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]/")
  (#tainted? @url "remote"))

; request(Method::GET, url)
(call_expression
  function: (field_expression field: (field_identifier) @f) @method
  arguments: (arguments . (_) . (_) @url .)
  (#eq? @f "request")
  (#resolves? @method
    "reqwest::Client.request" "reqwest::blocking::Client.request" "reqwest_middleware::ClientWithMiddleware.request" "ureq::Agent.request"
    "awc::Client.request" "isahc::HttpClient.request")
  (#not-value? @url "/^(https?|wss?)://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]/")
  (#tainted? @url "remote")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @url)
  (#resolves? @f "reqwest::Request::new" "reqwest::blocking::Request::new" "ureq::request" "attohttpc::RequestBuilder::new" "surf::Request::new")
  (#not-value? @url "/^(https?|wss?)://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]/")
  (#tainted? @url "remote")) @finding

; Request::builder().uri(url)
(call_expression
  function: (field_expression field: (field_identifier) @f) @method
  arguments: (arguments . (_) @url .)
  (#eq? @f "uri")
  (#resolves? @method
    "hyper::request::Builder.uri" "http::request::Builder.uri" "axum::http::request::Builder.uri" "hyper::http::request::Builder.uri")
  (#not-value? @url "/^(https?|wss?)://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]/")
  (#tainted? @url "remote")) @finding

; curl's handle
(call_expression
  function: (field_expression field: (field_identifier) @f) @method
  arguments: (arguments . (_) @url .)
  (#eq? @f "url")
  (#resolves? @method "curl::easy::Easy.url" "curl::easy::Easy2.url")
  (#not-value? @url "/^(https?|wss?)://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]/")
  (#tainted? @url "remote")) @finding

; A socket to where a web request says. What comes over a socket of its own may well name the next machine: proxies do that.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @url)
  (#resolves? @f
    "std::net::TcpStream::connect" "tokio::net::TcpStream::connect" "async_std::net::TcpStream::connect" "smol::net::TcpStream::connect")
  (#tainted? @url "http" "event" "message")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments . [
    (tuple_expression . (_) @url)
    (reference_expression value: (tuple_expression . (_) @url))
  ])
  (#resolves? @f
    "std::net::TcpStream::connect" "tokio::net::TcpStream::connect" "async_std::net::TcpStream::connect" "smol::net::TcpStream::connect")
  (#tainted? @url "http" "event" "message")) @finding
