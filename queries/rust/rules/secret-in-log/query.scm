(macro_invocation
  macro: [
    (identifier) @f
    (scoped_identifier) @f
  ]
  (#match? @f "^((log|tracing|slog|std)::)?(error|warn|info|debug|trace|event|log|dbg)$")
  (#tainted? @finding "secret")) @finding

; A field by its name, which inside a macro is only text: info!("… {}", config.password)
(macro_invocation
  macro: [
    (identifier) @f
    (scoped_identifier) @f
  ]
  (#match? @f "^((log|tracing|slog|std)::)?(error|warn|info|debug|trace|event|log|dbg)$")
  (#match? @finding "(?i)[,(]\\s*(\\w+\\s*=\\s*)?[&*%?]*(\\w+(\\(\\))?\\.)+(\\w+_)?(password|passwd|passphrase|pass_phrase|secret_?key|client_?secret|api_?key|api_?secret|private_?key|access_?token|auth_?token|refresh_?token|bearer_?token|session_?token|credit_?card(_?(no|number|num))?|card_?number|cvv|cvc|ssn|iban|mnemonic|seed_?phrase|totp_?secret|encryption_?key|signing_?key|webhook_?secret|shared_?secret|jwt_?secret)(\\.(clone|as_str|as_ref|to_string|trim|unwrap|unwrap_or_default|expose_secret)\\(\\))*\\s*[,)]")
  (#not-match? @finding "(?i)\\.(set|get|hash|verify|check|update|reset|change|with|validate|is|has|encrypt|decrypt|store|delete|remove|clear|forgot|use|no|require|generate|create|make|read|prompt|ask|show|need|encrypted|hashed|masked|redacted|hidden|public|fake|dummy|test|wrong|missing|invalid)_\\w*|\\.\\w*(encrypted|hashed|masked|redacted)")
  (#not-tainted? @finding "secret")) @finding
