; sqlx::query("SELECT … WHERE name = $1 AND password = $2"), client.query_opt("…", &[…])
(call_expression
  function: (_)
  arguments: (arguments . (_) @sql)
  (#value? @sql "/(?is)^\\s*(select|update|delete)\\s.*\\swhere\\s.*\\b(password|passwd|pwd|passwort)\\s*=\\s*(\\?|%s|:[a-z]|%\\([a-z]|\\$[0-9]|@[a-z])/")) @finding

; sqlx::query!("…", name, password)
(macro_invocation
  macro: (_) @f
  (token_tree [(string_literal) (raw_string_literal)] @sql)
  (#match? @f "(^|::)query(_as|_scalar|_unchecked)?$")
  (#value? @sql "/(?is)^\\s*(select|update|delete)\\s.*\\swhere\\s.*\\b(password|passwd|pwd|passwort)\\s*=\\s*(\\?|%s|:[a-z]|%\\([a-z]|\\$[0-9]|@[a-z])/")) @finding
