(call_expression
  function: [(identifier) (import)] @f
  arguments: (arguments . (_) @name)
  (#any-of? @f "require" "import")
  (#not-constant? @name)
  (#not-match? @name "^(__dirname|path\\.(join|resolve)\\(__dirname)[^a-zA-Z]*(,\\s*)?(['\"][^'\"]*['\"])?\\)?(\\s*\\+\\s*['\"][^'\"]*['\"])?$|import\\.meta\\.url")
  (#not-tainted? @name "remote")) @finding
