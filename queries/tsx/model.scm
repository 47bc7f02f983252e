; Names that rules can ask for with `#inside?`; the grammar wraps parameters, so these differ from JavaScript's.

(function_declaration "async") @async
(function_expression "async") @async
(arrow_function "async") @async
(method_definition "async") @async

(call_expression
  function: (identifier) @name
  (#any-of? @name "describe" "it" "test" "suite" "before" "beforeEach" "after" "afterEach" "beforeAll" "afterAll")) @test

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
