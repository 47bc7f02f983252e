; Names that rules can ask for with `#inside?`.

(function_definition "async") @async

(function_definition
  name: (identifier) @name
  (#match? @name "^test_")) @test

(class_definition
  superclasses: (argument_list (_) @base)
  (#match? @base "TestCase$")) @test

; A web framework calls it: a routing decorator, or a first parameter called `request`.
(decorated_definition
  (decorator (call function: (attribute attribute: (identifier) @route)))
  (#any-of? @route "route" "get" "post" "put" "patch" "delete" "websocket" "api_route")) @handler

(function_definition
  parameters: (parameters . (identifier) @request)
  (#eq? @request "request")) @handler
