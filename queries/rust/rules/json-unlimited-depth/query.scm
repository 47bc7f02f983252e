; Nothing else has a method of this name; with serde_stacker around it the stack grows instead.
(block
  (expression_statement
    (call_expression
      function: (field_expression
        value: (_) @deserializer
        field: (field_identifier) @method)
      arguments: (arguments) @none) @finding) @statement
  (#eq? @method "disable_recursion_limit")
  (#not-match? @whole "serde_stacker")) @whole
