; A function that is empty, or that does nothing but return undefined, null or true.
(pair
  key: (property_identifier) @key
  value: [
    (arrow_function body: [(undefined) (null) (true) (false)])
    (arrow_function body: (statement_block . (return_statement [(undefined) (null) (true) (false)]) .))
    (function_expression body: (statement_block . (return_statement [(undefined) (null) (true) (false)]) .))
  ] @check
  (#eq? @key "checkServerIdentity")) @finding

(pair
  key: (property_identifier) @key
  value: [
    (arrow_function body: (statement_block) @body)
    (function_expression body: (statement_block) @body)
  ] @check
  (#eq? @key "checkServerIdentity")
  (#match? @body "^\\{\\s*(return;?)?\\s*\\}$")) @finding
