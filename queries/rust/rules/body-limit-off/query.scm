; Next to another limit this is what axum's documentation advises, so the whole chain of layers is looked at.
(let_declaration
  value: [
    (call_expression
      function: (field_expression field: (field_identifier) @layer)
      arguments: (arguments
        . (call_expression
          function: (scoped_identifier path: (_) @type) @f) @finding .))
    (call_expression function: (field_expression value: (call_expression
      function: (field_expression field: (field_identifier) @layer)
      arguments: (arguments
        . (call_expression
          function: (scoped_identifier path: (_) @type) @f) @finding .))))
    (call_expression function: (field_expression value: (call_expression function: (field_expression value: (call_expression
      function: (field_expression field: (field_identifier) @layer)
      arguments: (arguments
        . (call_expression
          function: (scoped_identifier path: (_) @type) @f) @finding .))))))
    (call_expression function: (field_expression value: (call_expression function: (field_expression value: (call_expression function: (field_expression value: (call_expression
      function: (field_expression field: (field_identifier) @layer)
      arguments: (arguments
        . (call_expression
          function: (scoped_identifier path: (_) @type) @f) @finding .))))))))
  ] @chain
  (#any-of? @layer "layer" "route_layer")
  (#resolves? @f "axum::extract::DefaultBodyLimit::disable")
  (#not-match? @chain "RequestBodyLimit|BodyLimitLayer"))

; The last expression of a function.
(function_item
  body: (block [
    (call_expression
      function: (field_expression field: (field_identifier) @layer)
      arguments: (arguments
        . (call_expression
          function: (scoped_identifier path: (_) @type) @f) @finding .))
    (call_expression function: (field_expression value: (call_expression
      function: (field_expression field: (field_identifier) @layer)
      arguments: (arguments
        . (call_expression
          function: (scoped_identifier path: (_) @type) @f) @finding .))))
    (call_expression function: (field_expression value: (call_expression function: (field_expression value: (call_expression
      function: (field_expression field: (field_identifier) @layer)
      arguments: (arguments
        . (call_expression
          function: (scoped_identifier path: (_) @type) @f) @finding .))))))
    (call_expression function: (field_expression value: (call_expression function: (field_expression value: (call_expression function: (field_expression value: (call_expression
      function: (field_expression field: (field_identifier) @layer)
      arguments: (arguments
        . (call_expression
          function: (scoped_identifier path: (_) @type) @f) @finding .))))))))
  ] @chain .)
  (#any-of? @layer "layer" "route_layer")
  (#resolves? @f "axum::extract::DefaultBodyLimit::disable")
  (#not-match? @chain "RequestBodyLimit|BodyLimitLayer"))
