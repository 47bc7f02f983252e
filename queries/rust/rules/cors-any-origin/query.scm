; CorsLayer::new().allow_origin(Any)
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . [
    (identifier)
    (scoped_identifier)
  ] @any .)
  (#eq? @f "allow_origin")
  (#resolves? @any "tower_http::cors::Any")) @finding

; Cors::default().allow_any_origin(), of actix-cors and warp
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments)
  (#any-of? @f "allow_any_origin" "send_wildcard")) @finding

; rocket_cors: AllowedOrigins::all()
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments)
  (#resolves? @f "rocket_cors::AllowedOrigins::all" "tower_http::cors::AllowOrigin::any")) @finding

; ("Access-Control-Allow-Origin", "*")
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (_) @name . (_) @value .)
  (#any-of? @f "insert" "append" "header" "set_header" "insert_header" "append_header" "set_raw_header")
  (#match? @name "(?i)^\"access-control-allow-origin\"$|(^|::)ACCESS_CONTROL_ALLOW_ORIGIN$")
  (#match? @value "\"\\*\"")) @finding

(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (tuple_expression . (_) @name . (_) @value .) .)
  (#any-of? @f "insert_header" "append_header" "add" "with_header")
  (#match? @name "(?i)^\"access-control-allow-origin\"$|(^|::)ACCESS_CONTROL_ALLOW_ORIGIN$")
  (#match? @value "\"\\*\"")) @finding
