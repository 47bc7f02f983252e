; pub fn first(p: *const u8) -> u8 { unsafe { *p } }
(function_item
  (visibility_modifier) @public
  "fn" @keyword
  parameters: (parameters
    (parameter
      pattern: (identifier) @pointer
      type: (pointer_type)))
  body: (block
    [
      (unsafe_block (block [
        (unary_expression "*" (identifier) @used) @finding
        (reference_expression value: (unary_expression "*" (identifier) @used) @finding)
        (field_expression value: (parenthesized_expression (unary_expression "*" (identifier) @used) @finding))
        (expression_statement (assignment_expression left: (unary_expression "*" (identifier) @used) @finding))
        (expression_statement (compound_assignment_expr left: (unary_expression "*" (identifier) @used) @finding))
        (let_declaration value: (unary_expression "*" (identifier) @used) @finding)
        (let_declaration value: (reference_expression value: (unary_expression "*" (identifier) @used) @finding))
      ]))
      (expression_statement (unsafe_block (block [
        (unary_expression "*" (identifier) @used) @finding
        (reference_expression value: (unary_expression "*" (identifier) @used) @finding)
        (field_expression value: (parenthesized_expression (unary_expression "*" (identifier) @used) @finding))
        (expression_statement (assignment_expression left: (unary_expression "*" (identifier) @used) @finding))
        (expression_statement (compound_assignment_expr left: (unary_expression "*" (identifier) @used) @finding))
        (let_declaration value: (unary_expression "*" (identifier) @used) @finding)
        (let_declaration value: (reference_expression value: (unary_expression "*" (identifier) @used) @finding))
      ])))
      (let_declaration value: (unsafe_block (block [
        (unary_expression "*" (identifier) @used) @finding
        (reference_expression value: (unary_expression "*" (identifier) @used) @finding)
        (field_expression value: (parenthesized_expression (unary_expression "*" (identifier) @used) @finding))
      ])))
    ])
  (#eq? @public "pub")
  (#eq? @pointer @used)
  (#match? @item "^pub (const )?fn ")) @item
