; os.environ.get("JWT_SECRET", "…"), os.getenv. What says that it has to be changed, and what every local database has, is left out.
(call
  function: (_) @f
  arguments: (argument_list . (string (string_content) @name) . [(string) (identifier)] @value .)
  (#resolves? @f "os.environ.get" "os.getenv" "decouple.config")
  (#match? @name "(?i)(secret|password|passwd|passphrase|private_?key|signing_?key|encryption_?key|secret_?key|session_?key|jwt_?key|cookie_?key|(access|auth|api|admin|bearer)_?token|_salt|pepper)$")
  (#constant? @value)
  (#value? @value "/^\\S{4,}$/")
  (#not-value? @value "/(?i)change|replace|example|placeholder|dummy|your|insert|todo|insecure|unsafe|fake|mock|sample|^(none|null|unset|undefined|missing|default|empty|test|testing|tests|dev|debug|local|development|password|passwd|secret|guest|postgres|root|user|x+|0+|\\*+)$|^<.*>$|^[$%{\\[(]|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|\\s/")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (string (string_content) @name) . (keyword_argument name: (identifier) @default value: [(string) (identifier)] @value) .)
  (#resolves? @f "os.environ.get" "os.getenv" "decouple.config")
  (#eq? @default "default")
  (#match? @name "(?i)(secret|password|passwd|passphrase|private_?key|signing_?key|encryption_?key|secret_?key|session_?key|jwt_?key|cookie_?key|(access|auth|api|admin|bearer)_?token|_salt|pepper)$")
  (#constant? @value)
  (#value? @value "/^\\S{4,}$/")
  (#not-value? @value "/(?i)change|replace|example|placeholder|dummy|your|insert|todo|insecure|unsafe|fake|mock|sample|^(none|null|unset|undefined|missing|default|empty|test|testing|tests|dev|debug|local|development|password|passwd|secret|guest|postgres|root|user|x+|0+|\\*+)$|^<.*>$|^[$%{\\[(]|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|\\s/")) @finding

; os.environ.get("JWT_SECRET") or "…"
(boolean_operator
  left: (call
    function: (_) @f
    arguments: (argument_list . (string (string_content) @name) .)) @call
  operator: "or"
  right: (string) @value
  (#resolves? @f "os.environ.get" "os.getenv")
  (#match? @name "(?i)(secret|password|passwd|passphrase|private_?key|signing_?key|encryption_?key|secret_?key|session_?key|jwt_?key|cookie_?key|(access|auth|api|admin|bearer)_?token|_salt|pepper)$")
  (#constant? @value)
  (#value? @value "/^\\S{4,}$/")
  (#not-value? @value "/(?i)change|replace|example|placeholder|dummy|your|insert|todo|insecure|unsafe|fake|mock|sample|^(none|null|unset|undefined|missing|default|empty|test|testing|tests|dev|debug|local|development|password|passwd|secret|guest|postgres|root|user|x+|0+|\\*+)$|^<.*>$|^[$%{\\[(]|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|\\s/")) @finding
