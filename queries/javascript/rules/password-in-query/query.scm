; db.query('SELECT … WHERE name = ? AND password = ?', …)
(call_expression
  function: (_)
  arguments: (arguments . (_) @sql)
  (#value? @sql "/(?is)^\\s*(select|update|delete)\\s.*\\swhere\\s.*\\b(password|passwd|pwd|passwort)\\s*=\\s*(\\?|%s|:[a-z]|%\\([a-z]|\\$[0-9]|@[a-z])/")) @finding

; User.findOne({ email, password })
(call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (object (shorthand_property_identifier) @key))
  (#any-of? @method "findOne" "findFirst" "findUnique" "findOneBy" "findOneOrFail" "where" "countDocuments")
  (#any-of? @key "password" "passwd" "pwd")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (object (pair key: (property_identifier) @key value: [(identifier) (member_expression) (call_expression) (await_expression)])))
  (#any-of? @method "findOne" "findFirst" "findUnique" "findOneBy" "findOneOrFail" "where" "countDocuments")
  (#any-of? @key "password" "passwd" "pwd")) @finding

; User.findOne({ where: { email, password } })
(call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (object (pair key: (property_identifier) @where value: (object (shorthand_property_identifier) @key))))
  (#any-of? @method "findOne" "findFirst" "findUnique" "findOneOrFail" "findAll" "count")
  (#eq? @where "where")
  (#any-of? @key "password" "passwd" "pwd")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (object (pair key: (property_identifier) @where value: (object (pair key: (property_identifier) @key value: [(identifier) (member_expression) (call_expression) (await_expression)])))))
  (#any-of? @method "findOne" "findFirst" "findUnique" "findOneOrFail" "findAll" "count")
  (#eq? @where "where")
  (#any-of? @key "password" "passwd" "pwd")) @finding
