; reqwest::Client::new(); the blocking client has a timeout by default.
(call_expression
  function: (scoped_identifier path: (_) @client) @f
  arguments: (arguments)
  (#resolves? @f "reqwest::Client::new" "reqwest::Client::default")) @finding @plain

; Client::builder().build(), also with one or two other settings
(call_expression
  function: (field_expression
    value: [
      (call_expression function: (scoped_identifier) @f)
      (call_expression function: (field_expression value: (call_expression function: (scoped_identifier) @f)))
      (call_expression function: (field_expression value: (call_expression function: (field_expression
        value: (call_expression function: (scoped_identifier) @f)))))
    ] @chain
    field: (field_identifier) @build)
  arguments: (arguments)
  (#eq? @build "build")
  (#resolves? @f "reqwest::Client::builder" "reqwest::ClientBuilder::new")
  (#not-match? @chain "timeout\\(")) @finding
