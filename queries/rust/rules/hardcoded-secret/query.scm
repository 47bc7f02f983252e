; Long enough, without spaces and templates, and with letters and digits: names of headers, of environment variables
; and of form fields are no secrets. The name is underlined, so that the secret itself is carried nowhere.
(const_item
  name: (identifier) @name @finding
  value: [
    (string_literal)
    (raw_string_literal)
    (reference_expression)
    (call_expression)
  ] @value
  (#match? @name "(?i)(^|_)(password|passwd|passphrase|pwd|secret|secret_?key|client_?secret|app_?secret|jwt_?secret|api_?key|api_?token|auth_?token|access_?token|bearer_?token|refresh_?token|access_?key|private_?key|signing_?key|encryption_?key|master_?key|aes_?key|hmac_?key|db_?pass)$")
  (#value? @value "/^[!-~]{8,}$/")
  (#value? @value "/[0-9]/")
  (#value? @value "/[A-Za-z]/")
  (#not-value? @value "/[<>{}$()\\\\]|::|^[A-Z][A-Z0-9_]+$|://|^[a-z]+:|^[./~@#%]|\\.(pem|key|der|txt|json|toml|env|crt|p12)$/")
  (#not-value? @value "/^[a-zA-Z]+([-_.: ][a-zA-Z0-9]{1,3})*$|^[a-z]+([-_./][a-z0-9]+)*-(key|token|secret|password|id|v[0-9])$/")
  (#not-value? @value "/(?i)example|change.?me|change.?this|placeholder|your[-_. ]|xxx|\\*\\*\\*|dummy|redacted|insert|fake|sample|todo|fixme|not.?set|lorem|replace|invalid|abc123|test/"))

(static_item
  name: (identifier) @name @finding
  value: [
    (string_literal)
    (raw_string_literal)
    (reference_expression)
    (call_expression)
  ] @value
  (#match? @name "(?i)(^|_)(password|passwd|passphrase|pwd|secret|secret_?key|client_?secret|app_?secret|jwt_?secret|api_?key|api_?token|auth_?token|access_?token|bearer_?token|refresh_?token|access_?key|private_?key|signing_?key|encryption_?key|master_?key|aes_?key|hmac_?key|db_?pass)$")
  (#value? @value "/^[!-~]{8,}$/")
  (#value? @value "/[0-9]/")
  (#value? @value "/[A-Za-z]/")
  (#not-value? @value "/[<>{}$()\\\\]|::|^[A-Z][A-Z0-9_]+$|://|^[a-z]+:|^[./~@#%]|\\.(pem|key|der|txt|json|toml|env|crt|p12)$/")
  (#not-value? @value "/^[a-zA-Z]+([-_.: ][a-zA-Z0-9]{1,3})*$|^[a-z]+([-_./][a-z0-9]+)*-(key|token|secret|password|id|v[0-9])$/")
  (#not-value? @value "/(?i)example|change.?me|change.?this|placeholder|your[-_. ]|xxx|\\*\\*\\*|dummy|redacted|insert|fake|sample|todo|fixme|not.?set|lorem|replace|invalid|abc123|test/"))

(let_declaration
  pattern: (identifier) @name @finding
  value: [
    (string_literal)
    (raw_string_literal)
    (call_expression)
  ] @value
  (#match? @name "(?i)(^|_)(password|passwd|passphrase|pwd|secret|secret_?key|client_?secret|app_?secret|jwt_?secret|api_?key|api_?token|auth_?token|access_?token|bearer_?token|refresh_?token|access_?key|private_?key|signing_?key|encryption_?key|master_?key|aes_?key|hmac_?key|db_?pass)$")
  (#value? @value "/^[!-~]{8,}$/")
  (#value? @value "/[0-9]/")
  (#value? @value "/[A-Za-z]/")
  (#not-value? @value "/[<>{}$()\\\\]|::|^[A-Z][A-Z0-9_]+$|://|^[a-z]+:|^[./~@#%]|\\.(pem|key|der|txt|json|toml|env|crt|p12)$/")
  (#not-value? @value "/^[a-zA-Z]+([-_.: ][a-zA-Z0-9]{1,3})*$|^[a-z]+([-_./][a-z0-9]+)*-(key|token|secret|password|id|v[0-9])$/")
  (#not-value? @value "/(?i)example|change.?me|change.?this|placeholder|your[-_. ]|xxx|\\*\\*\\*|dummy|redacted|insert|fake|sample|todo|fixme|not.?set|lorem|replace|invalid|abc123|test/"))

(field_initializer
  field: (field_identifier) @name @finding
  value: [
    (string_literal)
    (raw_string_literal)
    (call_expression)
  ] @value
  (#match? @name "(?i)(^|_)(password|passwd|passphrase|pwd|secret|secret_?key|client_?secret|app_?secret|jwt_?secret|api_?key|api_?token|auth_?token|access_?token|bearer_?token|refresh_?token|access_?key|private_?key|signing_?key|encryption_?key|master_?key|aes_?key|hmac_?key|db_?pass)$")
  (#value? @value "/^[!-~]{8,}$/")
  (#value? @value "/[0-9]/")
  (#value? @value "/[A-Za-z]/")
  (#not-value? @value "/[<>{}$()\\\\]|::|^[A-Z][A-Z0-9_]+$|://|^[a-z]+:|^[./~@#%]|\\.(pem|key|der|txt|json|toml|env|crt|p12)$/")
  (#not-value? @value "/^[a-zA-Z]+([-_.: ][a-zA-Z0-9]{1,3})*$|^[a-z]+([-_./][a-z0-9]+)*-(key|token|secret|password|id|v[0-9])$/")
  (#not-value? @value "/(?i)example|change.?me|change.?this|placeholder|your[-_. ]|xxx|\\*\\*\\*|dummy|redacted|insert|fake|sample|todo|fixme|not.?set|lorem|replace|invalid|abc123|test/"))
