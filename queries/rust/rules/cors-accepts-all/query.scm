; .allowed_origin_fn(|_, _| true), AllowOrigin::predicate(|_, _| true)
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (closure_expression body: (_) @answer) .)
  (#any-of? @f "allowed_origin_fn" "allow_origins_fn" "allow_origin_fn")
  (#match? @answer "^(\\{\\s*)?(return )?true;?(\\s*\\})?$")) @finding

(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (closure_expression body: (_) @answer) .)
  (#resolves? @f "tower_http::cors::AllowOrigin::predicate")
  (#match? @answer "^(\\{\\s*)?(return )?true;?(\\s*\\})?$")) @finding
