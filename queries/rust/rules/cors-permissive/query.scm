; actix-cors also allows credentials here.
(call_expression
  function: (scoped_identifier path: (_) @type name: (identifier) @name) @f
  (#eq? @name "permissive")
  (#resolves? @f "tower_http::cors::CorsLayer::permissive" "actix_cors::Cors::permissive")) @finding
