; Names that may hold a secret, and well-known defaults under names of passwords; what is surely a password is for hardcoded-password.
(assignment
  left: (_) @name
  right: (string) @value
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(pass|passcode|secret|secrete|credential)[\"'\\]]*$")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

(assignment
  left: (_) @name
  right: (assignment right: (string) @value)
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(pass|passcode|secret|secrete|credential)[\"'\\]]*$")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

(keyword_argument
  name: (identifier) @name
  value: (string) @value
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(pass|passcode|secret|secrete|credential)[\"'\\]]*$")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

(pair
  key: (string (string_content) @name)
  value: (string) @value
  (#match? @name "(?i)^(\\w*_)?(pass|passcode|secret|secrete|credential)$")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

(comparison_operator . (_) @name ["==" "!="] . (string) @value .
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(pass|passcode|secret|secrete|credential)[\"'\\]]*$")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

(assignment
  left: (_) @name
  right: (string) @value
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?token[\"'\\]]*$")
  (#value? @value "/^[^\\s\\h]{5,}$/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

(keyword_argument
  name: (identifier) @name
  value: (string) @value
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?token[\"'\\]]*$")
  (#value? @value "/^[^\\s\\h]{5,}$/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

(pair
  key: (string (string_content) @name)
  value: (string) @value
  (#match? @name "(?i)^(\\w*_)?token$")
  (#value? @value "/^[^\\s\\h]{5,}$/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

(comparison_operator . (_) @name ["==" "!="] . (string) @value .
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?token[\"'\\]]*$")
  (#value? @value "/^[^\\s\\h]{5,}$/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

; Defaults that everyone tries first
(assignment
  left: (_) @name
  right: (string) @value
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(password|passwd|passphrase|pwd|db_?pass|root_?pass)[\"'\\]]*$")
  (#value? @value "/(?i)^(secret|pass|admin|root|toor|letmein|test123|changeme|default|\\w+_(password|passwd|secret|pass))$/")
  (#not-value? @value "/^[A-Z][A-Z0-9_]*$/")) @finding

(keyword_argument
  name: (identifier) @name
  value: (string) @value
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(password|passwd|passphrase|pwd|db_?pass|root_?pass)[\"'\\]]*$")
  (#value? @value "/(?i)^(secret|pass|admin|root|toor|letmein|test123|changeme|default|\\w+_(password|passwd|secret|pass))$/")
  (#not-value? @value "/^[A-Z][A-Z0-9_]*$/")) @finding

(pair
  key: (string (string_content) @name)
  value: (string) @value
  (#match? @name "(?i)^(\\w*_)?(password|passwd|passphrase|pwd|db_?pass|root_?pass)$")
  (#value? @value "/(?i)^(secret|pass|admin|root|toor|letmein|test123|changeme|default|\\w+_(password|passwd|secret|pass))$/")
  (#not-value? @value "/^[A-Z][A-Z0-9_]*$/")) @finding

(comparison_operator . (_) @name ["==" "!="] . (string) @value .
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(password|passwd|passphrase|pwd|db_?pass|root_?pass)[\"'\\]]*$")
  (#value? @value "/(?i)^(secret|pass|admin|root|toor|letmein|test123|changeme|default|\\w+_(password|passwd|secret|pass))$/")
  (#not-value? @value "/^[A-Z][A-Z0-9_]*$/")) @finding

; password = other = "…"
(assignment
  left: (_) @name
  right: (assignment right: (string) @value)
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(password|passwd|passphrase|pwd|db_?pass|root_?pass)[\"'\\]]*$")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|^(x+|a+|0+|1+)$|^[^a-z0-9]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|[-_ ](id|name|key|field|path|file|url|type|env)$|^(secret|pass|token|skip|fail|ok|true|false|string|text|hidden|input|required|optional)$/")) @finding

; def login(password="admin")
(default_parameter
  name: (identifier) @name
  value: (string) @value
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(password|passwd|passphrase|pwd|db_?pass|root_?pass)[\"'\\]]*$")
  (#value? @value "/(?i)^(secret|pass|admin|root|toor|letmein|test123|changeme|default|\\w+_(password|passwd|secret|pass))$/")
  (#not-value? @value "/^[A-Z][A-Z0-9_]*$/")) @finding
