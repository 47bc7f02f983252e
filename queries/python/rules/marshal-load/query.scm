(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves? @f "marshal.load" "marshal.loads" "shelve.open" "shelve.DbfilenameShelf")
  (#not-constant? @data)
  (#not-match? @data "\\bdumps\\(")
  (#tainted? @data "unknown" "local" "database")) @finding
