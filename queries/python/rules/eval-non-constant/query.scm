; A code object from compile() was looked at where its text was made.
(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves? @f "eval" "builtins.eval")
  (#not-constant? @code)
  (#not-type? @code "builtins.code" "types.CodeType")
  (#not-match? @code "^compile\\(|code__$|\\bast\\.")
  (#tainted? @code "unknown" "file" "database")) @finding
