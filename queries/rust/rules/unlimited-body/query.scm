; to_bytes(body, usize::MAX) and other limits that limit nothing.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments
    (_)
    . (scoped_identifier) @limit .)
  (#resolves? @f "axum::body::to_bytes" "actix_web::body::to_bytes_limited" "http_body_util::Limited::new")
  (#any-of? @limit "usize::MAX" "std::usize::MAX" "core::usize::MAX")) @finding

(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (scoped_identifier) @limit .)
  (#resolves? @f
    "axum::extract::DefaultBodyLimit::max" "tower_http::limit::RequestBodyLimitLayer::new"
    "actix_web::web::PayloadConfig::new" "warp::body::content_length_limit")
  (#any-of? @limit "usize::MAX" "u64::MAX" "std::usize::MAX" "std::u64::MAX")) @finding

; PayloadConfig::default().limit(usize::MAX)
(call_expression
  function: (field_expression
    value: (call_expression function: (scoped_identifier path: (_) @type))
    field: (field_identifier) @f)
  arguments: (arguments . (scoped_identifier) @limit .)
  (#eq? @f "limit")
  (#resolves? @type
    "actix_web::web::PayloadConfig" "actix_web::web::JsonConfig" "actix_web::web::FormConfig")
  (#any-of? @limit "usize::MAX" "std::usize::MAX")) @finding
