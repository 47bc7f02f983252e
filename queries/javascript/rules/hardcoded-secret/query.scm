; A name that says secret, and a text of at least six characters with letters and digits that looks
; neither like a placeholder nor like a label, a path or the name of a field.
(variable_declarator
  name: (identifier) @name
  value: [(string) (template_string)] @value
  (#match? @name "(?i)(^|[_a-z])(password|passwd|pwd|passphrase|secret|api_?key|access_?token|auth_?token|refresh_?token|bearer_?token|secret_?key|private_?key|encryption_?key|signing_?key|client_?secret)$")
  (#not-match? @name "(?i)(invalid|wrong|missing|error|^err|forgot|reset|change|confirm|show|hide|has|require|min|max|hash|label|placeholder|hint|message|event|action|route|field|input|pattern)[a-z]*_?(password|passwd|pwd|passphrase|secret|key|token)")
  (#not-match? @value "\\$\\{")
  (#value? @value "/^[!-~]{6,}$/")
  (#value? @value "/[A-Za-z]/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)example|sample|placeholder|change|replace|your|dummy|fake|mock|test|x{3}|\\*{3}|\\.{3}|[<>{}%$]|^(https?|file|arn|env|vault):|^[./#]|[./_-](key|token|secret|password)|^(key|token|secret|password)[a-z]*[-_.:]?[0-9]?$/")) @finding

(assignment_expression
  left: [(identifier) @name (member_expression property: (property_identifier) @name)]
  right: [(string) (template_string)] @value
  (#match? @name "(?i)(^|[_a-z])(password|passwd|pwd|passphrase|secret|api_?key|access_?token|auth_?token|refresh_?token|bearer_?token|secret_?key|private_?key|encryption_?key|signing_?key|client_?secret)$")
  (#not-match? @name "(?i)(invalid|wrong|missing|error|^err|forgot|reset|change|confirm|show|hide|has|require|min|max|hash|label|placeholder|hint|message|event|action|route|field|input|pattern)[a-z]*_?(password|passwd|pwd|passphrase|secret|key|token)")
  (#not-match? @value "\\$\\{")
  (#value? @value "/^[!-~]{6,}$/")
  (#value? @value "/[A-Za-z]/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)example|sample|placeholder|change|replace|your|dummy|fake|mock|test|x{3}|\\*{3}|\\.{3}|[<>{}%$]|^(https?|file|arn|env|vault):|^[./#]|[./_-](key|token|secret|password)|^(key|token|secret|password)[a-z]*[-_.:]?[0-9]?$/")) @finding

; A field of a class.
(field_definition
  property: (property_identifier) @name
  value: [(string) (template_string)] @value
  (#match? @name "(?i)(^|[_a-z])(password|passwd|pwd|passphrase|secret|api_?key|access_?token|auth_?token|refresh_?token|bearer_?token|secret_?key|private_?key|encryption_?key|signing_?key|client_?secret)$")
  (#not-match? @name "(?i)(invalid|wrong|missing|error|^err|forgot|reset|change|confirm|show|hide|has|require|min|max|hash|label|placeholder|hint|message|event|action|route|field|input|pattern)[a-z]*_?(password|passwd|pwd|passphrase|secret|key|token)")
  (#not-match? @value "\\$\\{")
  (#value? @value "/^[!-~]{6,}$/")
  (#value? @value "/[A-Za-z]/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)example|sample|placeholder|change|replace|your|dummy|fake|mock|test|x{3}|\\*{3}|\\.{3}|[<>{}%$]|^(https?|file|arn|env|vault):|^[./#]|[./_-](key|token|secret|password)|^(key|token|secret|password)[a-z]*[-_.:]?[0-9]?$/")) @finding

; A key of Firebase's or Algolia's for browsers is public; what stands beside it tells.
(object
  (pair
    key: [(property_identifier) (string)] @name
    value: [(string) (template_string)] @value) @finding
  (#match? @name "(?i)(^[\"']?|[_a-z])(password|passwd|pwd|passphrase|secret|api_?key|access_?token|auth_?token|refresh_?token|bearer_?token|secret_?key|private_?key|encryption_?key|signing_?key|client_?secret)[\"']?$")
  (#not-match? @name "(?i)(invalid|wrong|missing|error|^err|forgot|reset|change|confirm|show|hide|has|require|min|max|hash|label|placeholder|hint|message|event|action|route|field|input|pattern)[a-z]*_?(password|passwd|pwd|passphrase|secret|key|token)")
  (#not-match? @value "\\$\\{")
  (#value? @value "/^[!-~]{6,}$/")
  (#value? @value "/[A-Za-z]/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)example|sample|placeholder|change|replace|your|dummy|fake|mock|test|x{3}|\\*{3}|\\.{3}|[<>{}%$]|^(https?|file|arn|env|vault):|^[./#]|[./_-](key|token|secret|password)|^(key|token|secret|password)[a-z]*[-_.:]?[0-9]?$/")
  (#no-argument? @object "authDomain")
  (#no-argument? @object "appId")
  (#no-argument? @object "indexName")) @object

; What a connection is opened with is no placeholder, so letters alone will do.
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @name
    value: [(string) (template_string)] @value) @finding))
  (#resolves? @f
    "mysql.createConnection" "mysql.createPool" "mysql2.createConnection" "mysql2.createPool" "mysql2/promise.createConnection"
    "mysql2/promise.createPool" "mariadb.createConnection" "mariadb.createPool" "redis.createClient" "ldapjs.createClient" "mssql.connect")
  (#any-of? @name "password" "passwd")
  (#value? @value "/^[^0-9]{4,}$/")
  (#not-match? @value "\\$\\{")
  (#not-value? @value "/(?i)example|placeholder|change|your|[<>{}]|x{3}|\\*{3}/"))

(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair
    key: (property_identifier) @name
    value: [(string) (template_string)] @value) @finding))
  (#resolves? @f "pg.Client" "pg.Pool" "ioredis" "ioredis.Redis" "typeorm.DataSource" "sequelize.Sequelize" "mssql.ConnectionPool")
  (#any-of? @name "password" "passwd")
  (#value? @value "/^[^0-9]{4,}$/")
  (#not-match? @value "\\$\\{")
  (#not-value? @value "/(?i)example|placeholder|change|your|[<>{}]|x{3}|\\*{3}/"))
