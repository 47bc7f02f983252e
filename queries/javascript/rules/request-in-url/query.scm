; Something on the request that middleware may have put there; what surely comes from outside is untrusted-url's.
(call_expression
  function: (_) @f
  arguments: (arguments (_) @url)
  (#match? @f "(?i)(^|\\.)(fetch|axios|needle|got|ky|request|superagent|urllib|https?|wkhtmltopdf|wkhtmltoimage|net|page|bent|client|socket|get(JSON|Buffer|String|Json))(\\.(get|post|put|patch|delete|head|request|stream|generate|goto|setContent|evaluate|connect))?$")
  (#not-match? @f "(?i)^(req|request|ctx|app|router|res|cache|redis)\\.")
  (#match? @url "^`?(fetch\\()?(\\$\\{)?(req|request|ctx)(\\.[a-zA-Z]|\\[)|^`[a-z]+\\(\\$\\{(req|request)\\.")
  (#not-match? @url "^(req|request|ctx)\\.(log|logger|session|app|signal|socket)\\b")
  (#not-tainted? @url "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments (object (pair key: (property_identifier) @key value: (_) @url)))
  (#match? @f "(?i)(^|\\.)(fetch|axios|needle|got|request|superagent|urllib|https?|net|tls)(\\.(get|post|put|request|connect))?$")
  (#any-of? @key "url" "uri" "host" "hostname" "baseURL")
  (#match? @url "^`?(\\$\\{)?(req|request|ctx)(\\.[a-zA-Z]|\\[)")
  (#not-tainted? @url "remote")) @finding
