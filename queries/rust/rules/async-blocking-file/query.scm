(call_expression
  function: (scoped_identifier name: (identifier) @name) @f
  (#any-of? @name
    "read" "read_to_string" "write" "copy" "create_dir_all" "remove_dir_all" "remove_file" "rename" "metadata" "canonicalize")
  (#resolves? @f
    "std::fs::read" "std::fs::read_to_string" "std::fs::write" "std::fs::copy" "std::fs::create_dir_all"
    "std::fs::remove_dir_all" "std::fs::remove_file" "std::fs::rename" "std::fs::metadata" "std::fs::canonicalize")
  (#inside? @finding "async")
  (#not-inside? @finding "closure_expression")
  (#not-inside? @finding "test")) @finding
