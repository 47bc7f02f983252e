; table[n as usize]
(index_expression
  (_)
  (type_cast_expression value: (_) @index)
  (#tainted? @index "size" "remote")) @finding
