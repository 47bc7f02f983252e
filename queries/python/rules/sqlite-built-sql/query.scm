; A hole where a value stands: after a comparison, inside quotes, in VALUES, after LIMIT. Names of tables and
; columns and whole clauses cannot be parameters and are often the program's own, so they are left out.
; IN (\h) and VALUES (\h) alone are left out as well: there stands, as a rule, a list of placeholders.
(call
  function: (_) @f
  arguments: (argument_list . (_) @sql)
  (#resolves? @f
    "sqlite3.Connection.execute" "sqlite3.Cursor.execute"
    "aiosqlite.Connection.execute" "aiosqlite.Cursor.execute")
  (#value? @sql "/(?is)^[\\s(]*(select|insert|replace|update|delete|with|merge)\\b.*((=|<|>|\\blike|\\blimit|\\boffset)\\s*[\"']?%?\\h(%|[\"')\\s;,]|$)|[=(,\\s]'%?\\h|\\bvalues\\s*\\([^)]*,\\s*\\h|\\b(in|values)\\s*\\(\\s*\\h\\s*,)/")
  (#tainted? @sql "unknown" "file" "database")) @finding
