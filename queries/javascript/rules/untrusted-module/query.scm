; require(name), import(name)
(call_expression
  function: [(identifier) (import)] @f
  arguments: (arguments . (_) @name)
  (#any-of? @f "require" "import")
  (#tainted? @name "remote")) @finding
