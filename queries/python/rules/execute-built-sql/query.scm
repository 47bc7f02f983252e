; Any cursor: text that begins as a statement and has a hole where a value stands is SQL, whoever runs it.
; For what is left out see sqlite-built-sql, which has SQLite's own placeholders.
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @sql)
  (#eq? @method "execute")
  (#not-resolves? @f "sqlite3.*" "aiosqlite.*")
  (#value? @sql "/(?is)^[\\s(]*(select|insert|replace|update|delete|with|merge)\\b.*((=|<|>|\\blike|\\blimit|\\boffset)\\s*[\"']?%?\\h(%|[\"')\\s;,]|$)|[=(,\\s]'%?\\h|\\bvalues\\s*\\([^)]*,\\s*\\h|\\b(in|values)\\s*\\(\\s*\\h\\s*,)/")
  (#tainted? @sql "unknown" "file" "database")) @finding
