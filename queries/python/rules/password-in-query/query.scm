; cursor.execute("SELECT … WHERE name = ? AND password = ?", …)
(call
  function: [(attribute attribute: (identifier) @run) (identifier) @run]
  arguments: (argument_list . (_) @sql)
  (#any-of? @run
    "execute" "executemany" "execute_sql" "exec_driver_sql" "query" "raw" "read_sql" "read_sql_query" "prepare" "text"
    "fetch" "fetchrow" "fetchval" "fetch_all" "fetch_one" "fetch_val" "fetchall" "fetchone")
  (#value? @sql "/(?is)^\\s*(select|update|delete)\\s.*\\swhere\\s.*\\b(password|passwd|pwd|passwort)\\s*=\\s*(\\?|%s|:[a-z]|%\\([a-z]|\\$[0-9]|@[a-z])/")) @finding

; User.objects.get(name=name, password=password), query.filter_by(password=…)
(call
  function: (attribute object: (_) @query attribute: (identifier) @method)
  arguments: (argument_list (keyword_argument name: (identifier) @key value: (_) @value))
  (#any-of? @method "get" "filter" "filter_by" "get_or_none" "find_by" "exclude")
  (#match? @query "(\\.objects|\\.query|\\.query\\(\\w+\\)|^[A-Z]\\w+)$")
  (#any-of? @key "password" "passwd" "pwd")
  (#not-constant? @value)) @finding

; query.filter(User.name == name, User.password == password), select(User).where(…)
(call
  function: (attribute attribute: (identifier) @method)
  arguments: (argument_list (comparison_operator . (attribute object: (identifier) @model attribute: (identifier) @key) . "==" . (_) @value .))
  (#any-of? @method "filter" "where" "one_or_none")
  (#match? @model "^[A-Z]")
  (#any-of? @key "password" "passwd" "pwd")
  (#not-constant? @value)) @finding
