; hyper and the http crate, whose Request axum, tower, warp, tonic and others give out.

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type "hyper::Request" "hyper::http::Request" "http::Request" "http::request::Request" "tower_http::Request")
  (#set! "type" "http::Request")) @typed

(parameter type: (reference_type type: (generic_type type: (_) @type))
  (#resolves? @type "hyper::Request" "hyper::http::Request" "http::Request" "axum::http::Request" "http::request::Request")
  (#set! "type" "http::Request")) @typed

(call_expression function: (_) @f
  (#resolves? @f
    "http::Request.uri" "http::Request.headers" "hyper::Request.uri" "hyper::Request.headers" "axum::extract::Request.uri" "axum::extract::Request.headers"
    "axum::http::Request.uri" "axum::http::Request.headers")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "http::Request.into_body" "http::Request.body" "http::Request.body_mut" "http::Request.collect" "hyper::Request.into_body" "hyper::Request.body"
    "hyper::Request.body_mut" "hyper::Request.collect" "axum::extract::Request.into_body" "axum::extract::Request.body"
    "axum::http::Request.into_body" "axum::http::Request.body")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(call_expression function: (_) @f
  (#resolves? @f "http::Request.into_parts" "hyper::Request.into_parts" "axum::extract::Request.into_parts" "axum::http::Request.into_parts")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(_
  (#resolves? @source "http::request::Parts.uri" "http::request::Parts.headers" "axum::http::request::Parts.uri" "axum::http::request::Parts.headers")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(parameter type: (_) @type
  (#resolves? @type "hyper::body::Incoming" "hyper::Body" "hyper::HeaderMap" "hyper::Uri")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(parameter type: (reference_type type: (_) @type)
  (#resolves? @type "hyper::Uri" "http::Uri" "axum::http::Uri")
  (#set! "kind" "http") (#set! "what" "the request's address")) @source

; Addresses and header values hold no line breaks: the crate refuses them.
(call_expression function: (_) @f
  (#resolves? @f
    "http::Request.uri" "http::Request.headers" "hyper::Request.uri" "hyper::Request.headers" "axum::extract::Request.uri" "axum::extract::Request.headers"
    "axum::http::Request.uri" "axum::http::Request.headers")
  (#set! "neutralises" "log-injection" "header-injection")) @sanitizer

(_
  (#resolves? @sanitizer "http::request::Parts.uri" "http::request::Parts.headers" "axum::http::request::Parts.uri" "axum::http::request::Parts.headers")
  (#set! "neutralises" "log-injection" "header-injection")) @sanitizer

(call_expression function: (_) @f
  (#resolves? @f
    "hyper::body::to_bytes" "hyper::body::aggregate" "hyper::body::Buf::reader" "http_body_util::BodyExt::collect" "http_body_util::Limited::new"
    "http_body_util::BodyStream::new" "http_body_util::Full::new" "http_body_util::Full::from" "hyper::Body::from" "hyper::body::Bytes::from"
    "hyper::body::Bytes::copy_from_slice" "hyper::Body::wrap_stream" "http_body_util::StreamBody::new")) @propagator
