; What should not be read by whoever reads the log: told by names, since nothing else tells it.
;
; Names of a part, a digest, a count or a place of a secret are none: password_hash, token_count, key_path.

(parameter pattern: [(identifier) (mut_pattern (identifier))] @name type: (_) @type
  (#match? @name "(?i)^(mut )?(\\w+_)?(password|passwd|passphrase|pass_?phrase|secret_?key|client_?secret|api_?key|api_?secret|private_?key|access_?token|auth_?token|refresh_?token|bearer_?token|session_?token|credit_?card(_?(no|number|num))?|card_?number|cvv|cvc|ssn|social_?security(_?number)?|iban|pin_?code|otp_?code|mnemonic|seed_?phrase|totp_?secret|encryption_?key|signing_?key|webhook_?secret|shared_?secret|jwt_?secret)$")
  (#not-match? @name "(?i)^(mut )?(set|get|hash|verify|check|update|reset|change|with|validate|is|has|encrypt|decrypt|store|delete|remove|clear|forgot|use|no|require|generate|create|make|read|prompt|ask|show|need)_(?-i:\\w+)$|encrypted|hashed|masked|redacted|hidden|public|fake|dummy|test|wrong|missing|invalid")
  (#not-match? @type "bool|u8$|u16|u32|u64|usize|i32|i64|Option<bool>|fn\\(|Fn")
  (#set! "kind" "secret") (#set! "what" "a secret")) @source

(let_declaration pattern: (identifier) @name value: (_) @source
  (#match? @name "(?i)^(\\w+_)?(password|passwd|passphrase|pass_?phrase|secret_?key|client_?secret|api_?key|api_?secret|private_?key|access_?token|auth_?token|refresh_?token|bearer_?token|session_?token|credit_?card(_?(no|number|num))?|card_?number|cvv|cvc|ssn|social_?security(_?number)?|iban|mnemonic|seed_?phrase|totp_?secret|encryption_?key|signing_?key|webhook_?secret|shared_?secret|jwt_?secret)$")
  (#not-match? @name "(?i)^(mut )?(set|get|hash|verify|check|update|reset|change|with|validate|is|has|encrypt|decrypt|store|delete|remove|clear|forgot|use|no|require|generate|create|make|read|prompt|ask|show|need)_(?-i:\\w+)$|encrypted|hashed|masked|redacted|hidden|public|fake|dummy|test|wrong|missing|invalid")
  (#not-match? @source "^(true|false|[0-9]|\"\"|Some\\((true|false)|None|!|String::new\\(\\))|\\.(is_\\w+|len|contains\\w*|starts_with|verify\\w*)\\([^()]*\\)$")
  (#set! "kind" "secret") (#set! "what" "a secret"))

(field_expression field: (field_identifier) @name
  (#match? @name "(?i)^(\\w+_)?(password|passwd|passphrase|pass_?phrase|secret_?key|client_?secret|api_?key|api_?secret|private_?key|access_?token|auth_?token|refresh_?token|bearer_?token|session_?token|credit_?card(_?(no|number|num))?|card_?number|cvv|cvc|ssn|social_?security(_?number)?|iban|mnemonic|seed_?phrase|totp_?secret|encryption_?key|signing_?key|webhook_?secret|shared_?secret|jwt_?secret)$")
  (#not-match? @name "(?i)^(mut )?(set|get|hash|verify|check|update|reset|change|with|validate|is|has|encrypt|decrypt|store|delete|remove|clear|forgot|use|no|require|generate|create|make|read|prompt|ask|show|need)_(?-i:\\w+)$|encrypted|hashed|masked|redacted|hidden|public|fake|dummy|test|wrong|missing|invalid")
  (#set! "kind" "secret") (#set! "what" "a secret")) @source

; What a secret's holder gives out on purpose.
(call_expression function: (field_expression field: (field_identifier) @method)
  (#eq? @method "expose_secret")
  (#set! "kind" "secret") (#set! "what" "a secret")) @source

(call_expression function: (_) @f
  (#resolves? @f "rpassword::read_password" "rpassword::prompt_password" "dialoguer::Password.interact" "inquire::Password.prompt")
  (#set! "kind" "secret") (#set! "what" "a password")) @source

; Digests, tags and encryptions, and what only looks at it.
(call_expression function: (_) @f
  (#match? @f "(?i)(^|::|\\.)(hash|hashed?|hash_password|digest|sha\\d*|hmac|encrypt\\w*|seal|mask\\w*|redact\\w*|obfuscate\\w*|fingerprint|verify\\w*|is_\\w+|has_\\w+|contains\\w*|starts_with|len|bcrypt|scrypt|argon2\\w*|finalize|authenticate|login|connect|sign|sign_in|check\\w*|validate\\w*)$")
  (#set! "neutralises" "sensitive-logging")) @sanitizer
