(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @sql)
  (#eq? @method "raw")
  (#value? @sql "/(?is)^[\\s(]*(select|with)\\b.*((=|<|>|\\blike|\\blimit|\\boffset)\\s*[\"']?%?\\h(%|[\"')\\s;,]|$)|[=(,\\s]'%?\\h|\\bin\\s*\\(\\s*\\h\\s*,)/")
  (#tainted? @sql "unknown" "file" "database")) @finding
