; Added to JavaScript's model: the grammar wraps parameters.

; A web framework calls it: it takes a request.
(function_declaration
  parameters: (formal_parameters (required_parameter pattern: (identifier) @request))
  (#any-of? @request "req" "request" "ctx")) @handler
(function_expression
  parameters: (formal_parameters (required_parameter pattern: (identifier) @request))
  (#any-of? @request "req" "request" "ctx")) @handler
(arrow_function
  parameters: (formal_parameters (required_parameter pattern: (identifier) @request))
  (#any-of? @request "req" "request" "ctx")) @handler
