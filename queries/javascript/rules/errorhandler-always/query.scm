; Inside an `if` that asks for the environment it is right.
(expression_statement
  (call_expression
    function: (member_expression property: (property_identifier) @use)
    arguments: (arguments (call_expression function: (_) @f) .)) @finding
  (#eq? @use "use")
  (#resolves? @f "errorhandler" "express-error-handler")
  (#not-inside? @finding "if_statement" "switch_statement" "ternary_expression")) @statement
