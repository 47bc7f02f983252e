(for_statement
  condition: (binary_expression
    left: (identifier)
    operator: ["<" "<="]
    right: (member_expression object: (_) @list property: (property_identifier) @length) @size)
  (#eq? @length "length")
  (#tainted? @list "remote")) @finding
