; asyncpg's own methods: the statement first, then its values one by one
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @sql)
  (#any-of? @method "fetch" "fetchrow" "fetchval")
  (#value? @sql "/(?is)^[\\s(]*(select|insert|update|delete|with|merge)\\b.*((=|<|>|\\blike|\\blimit|\\boffset)\\s*[\"']?%?\\h(%|[\"')\\s;,]|$)|[=(,\\s]'%?\\h|\\bvalues\\s*\\([^)]*,\\s*\\h|\\b(in|values)\\s*\\(\\s*\\h\\s*,)/")
  (#tainted? @sql "unknown" "file" "database")) @finding
