; request.headers().get("name").unwrap(), headers.get(AUTHORIZATION).expect("…"), and the same with .to_str().
(call_expression
  function: (field_expression
    value: (call_expression
      function: (field_expression
        value: (_) @headers
        field: (field_identifier) @get)
      arguments: (arguments . (_) .))
    field: (field_identifier) @unwrap)
  (#eq? @get "get")
  (#any-of? @unwrap "unwrap" "expect")
  (#match? @headers "(^|[._])headers(\\(\\))?$")) @finding

; value.to_str().unwrap() on a header's value
(call_expression
  function: (field_expression
    value: (call_expression
      function: (field_expression
        value: (try_expression
          (call_expression
            function: (field_expression
              value: (_) @headers
              field: (field_identifier) @get)))
        field: (field_identifier) @to_str)
      arguments: (arguments))
    field: (field_identifier) @unwrap)
  (#eq? @get "get")
  (#eq? @to_str "to_str")
  (#any-of? @unwrap "unwrap" "expect")
  (#match? @headers "(^|[._])headers(\\(\\))?$")) @finding
