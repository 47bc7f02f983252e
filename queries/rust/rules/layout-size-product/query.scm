; Layout::from_size_align(count * size_of::<T>(), …): what comes out is checked, and by then it is small.
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (binary_expression left: (_) @left operator: "*" right: (_) @right) @size)
  (#resolves? @f "std::alloc::Layout::from_size_align" "std::alloc::Layout::from_size_align_unchecked")
  (#not-constant? @left)
  (#not-constant? @right)
  (#not-match? @size "size_of::<(u8|i8|bool)>|checked_|saturating_|::[A-Z][A-Z_0-9]+\\b.*\\*|\\b[A-Z][A-Z_0-9]+\\s*\\*|\\*\\s*[A-Z][A-Z_0-9]+$")) @finding
