; Reading a file of the project's own (setup.py does that with its version file) is left out, and so are code objects.
(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves? @f "exec" "builtins.exec")
  (#not-constant? @code)
  (#not-type? @code "builtins.code" "types.CodeType")
  (#not-match? @code "^compile\\(|code__$|\\.get_code\\(|\\.read\\(\\)|\\.read_text\\(|\\b(co|code_?obj|code_?object|byte_?code|compiled)$")
  (#tainted? @code "unknown" "file" "database")) @finding
