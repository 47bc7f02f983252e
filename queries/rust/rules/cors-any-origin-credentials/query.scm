; tower-http: a preset that mirrors the origin and allows credentials.
(call_expression
  function: (scoped_identifier path: (_) @type name: (identifier) @name) @f @preset
  (#any-of? @name "very_permissive")
  (#resolves? @f "tower_http::cors::CorsLayer::very_permissive")) @finding

; .allow_origin(AllowOrigin::mirror_request()) … .allow_credentials(true), with up to two calls between.
(call_expression
  function: (field_expression
    value: [
      (call_expression
        function: (field_expression field: (field_identifier) @origin)
        arguments: (arguments . (call_expression function: (_) @mirror)))
      (call_expression
        function: (field_expression
          value: (call_expression
            function: (field_expression field: (field_identifier) @origin)
            arguments: (arguments . (call_expression function: (_) @mirror)))))
      (call_expression
        function: (field_expression
          value: (call_expression
            function: (field_expression
              value: (call_expression
                function: (field_expression field: (field_identifier) @origin)
                arguments: (arguments . (call_expression function: (_) @mirror)))))))
    ]
    field: (field_identifier) @f @finding)
  arguments: (arguments . (_) @allowed .)
  (#eq? @f "allow_credentials")
  (#eq? @origin "allow_origin")
  (#resolves? @mirror "tower_http::cors::AllowOrigin::mirror_request")
  (#value? @allowed "true"))

; warp: .allow_any_origin() … .allow_credentials(true)
(call_expression
  function: (field_expression
    value: [
      (call_expression
        function: (field_expression field: (field_identifier) @origin))
      (call_expression
        function: (field_expression
          value: (call_expression
            function: (field_expression field: (field_identifier) @origin))))
      (call_expression
        function: (field_expression
          value: (call_expression
            function: (field_expression
              value: (call_expression
                function: (field_expression field: (field_identifier) @origin))))))
    ]
    field: (field_identifier) @f @finding)
  arguments: (arguments . (_) @allowed .)
  (#eq? @f "allow_credentials")
  (#eq? @origin "allow_any_origin")
  (#value? @allowed "true"))
