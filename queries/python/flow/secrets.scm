; What must not be written down: of the kind `secret`, which only rules on logs and files ask for.

(call
  function: (_) @f
  (#resolves? @f "getpass.getpass" "keyring.get_password" "keyring.get_credential")
  (#set! "kind" "secret") (#set! "what" "a password")) @source

(call
  function: [(identifier) @name (attribute attribute: (identifier) @name)]
  (#match? @name "(?i)^_?(get|read|fetch|load|generate|make|create|ask|prompt|find|retrieve)_?(for_)?(\\w+_)?(password|passwd|passphrase|secret|secret_key|api_?key|private_?key|access_?token|auth_?token|refresh_?token|credentials?|ssn|credit_?card)$")
  (#not-match? @name "(?i)hash|encrypt|masked|redacted|reset|hint|policy|length|no_|_or_")
  (#set! "kind" "secret") (#set! "what" "a secret")) @source

; Members: user.password, settings.SECRET_KEY
(attribute
  attribute: (identifier) @name
  (#match? @name "(?i)^(\\w+_)?(password|passwd|passphrase|secret_?key|client_?secret|api_?secret|api_?key|private_?key|access_?token|auth_?token|refresh_?token|ssn|social_security_number|credit_?card(_number)?|card_number|cvv|cvc)$")
  (#not-match? @name "(?i)hash|encrypt|masked|redacted|reset|hint|policy|length|(^|_)(no|has|is|use|with|need|require|change|check|forgot|set|verify|validate|get|make|generate|public|wrong|invalid|bad|missing|old_?style)_")
  (#set! "kind" "secret") (#set! "what" "a secret")) @source

; Entries: config["password"], form.get("card_number")
(subscript
  subscript: (string (string_content) @key)
  (#match? @key "(?i)^(\\w+[_-])?(password|passwd|passphrase|secret_?key|client_?secret|api_?secret|api_?key|private_?key|access_?token|auth_?token|refresh_?token|ssn|social_security_number|credit_?card(_number)?|card_number|cvv|cvc)$")
  (#not-match? @key "(?i)hash|encrypt|masked|redacted|reset|hint|policy|(^|_)(no|has|is|use|require)_")
  (#set! "kind" "secret") (#set! "what" "a secret")) @source

(call
  function: [(attribute attribute: (identifier) @get) (identifier) @get]
  arguments: (argument_list . (string (string_content) @key))
  (#any-of? @get "get" "getenv" "getlist" "pop" "get_argument" "get_body_argument")
  (#match? @key "(?i)^(\\w+[_-])?(password|passwd|passphrase|secret_?key|client_?secret|api_?secret|api_?key|private_?key|access_?token|auth_?token|refresh_?token|ssn|social_security_number|credit_?card(_number)?|card_number|cvv|cvc)$")
  (#not-match? @key "(?i)hash|encrypt|masked|redacted|reset|hint|policy|(^|_)(no|has|is|use|require)_")
  (#set! "kind" "secret") (#set! "what" "a secret")) @source

; Parameters
(parameters [
    (identifier) @source
    (typed_parameter . (identifier) @source)
    (default_parameter name: (identifier) @source)
    (typed_default_parameter name: (identifier) @source)
  ]
  (#match? @source "(?i)^(\\w+_)?(password|passwd|passphrase|secret_?key|client_?secret|api_?secret|api_?key|private_?key|access_?token|auth_?token|refresh_?token|ssn|social_security_number|credit_?card(_number)?|card_number|cvv|cvc)$")
  (#not-match? @source "(?i)hash|encrypt|masked|redacted|reset|hint|policy|length|(^|_)(no|has|is|use|with|need|require|change|check|forgot|set|verify|validate|public)_")
  (#set! "kind" "secret") (#set! "what" "a secret"))

; What hides it. A digest is none, and neither is what is left of a masked text.
(call
  function: [(identifier) @name (attribute attribute: (identifier) @name)]
  (#match? @name "(?i)mask|redact|obfuscat|anonymi[sz]|scrub|censor|hash|digest|encrypt|sanitiz|hide|conceal|fingerprint|truncate|last_?(four|4)|^make_password$")
  (#set! "neutralises" "sensitive-logging")) @sanitizer

; The last four digits, or the first letters
(subscript
  subscript: (slice)
  (#set! "neutralises" "sensitive-logging")) @sanitizer
