; Defaults for one's own machine and templates are left alone. What takes the URL is underlined, so that the password
; itself is carried nowhere.
(const_item
  name: (identifier) @finding
  value: (string_literal (string_content) @text)
  (#match? @text "^[a-z][a-z0-9+.-]*://[A-Za-z0-9_.%-]+:[^@/\\s\"'<>{}$:]{6,}@[A-Za-z0-9.-]+")
  (#not-match? @text "@(localhost|127\\.|0\\.0\\.0\\.0|host\\.docker|db|postgres|mysql|mariadb|redis|mongo|mongodb|rabbitmq|database)([:/]|$)")
  (#not-match? @text "(?i)example|:(pass(word)?|secret|passwd|postgres|admin|guest|root|user|token|\\*+|x+)@|change.?me|your|user:pass|dummy|test"))

(static_item
  name: (identifier) @finding
  value: (string_literal (string_content) @text)
  (#match? @text "^[a-z][a-z0-9+.-]*://[A-Za-z0-9_.%-]+:[^@/\\s\"'<>{}$:]{6,}@[A-Za-z0-9.-]+")
  (#not-match? @text "@(localhost|127\\.|0\\.0\\.0\\.0|host\\.docker|db|postgres|mysql|mariadb|redis|mongo|mongodb|rabbitmq|database)([:/]|$)")
  (#not-match? @text "(?i)example|:(pass(word)?|secret|passwd|postgres|admin|guest|root|user|token|\\*+|x+)@|change.?me|your|user:pass|dummy|test"))

(let_declaration
  pattern: (identifier) @finding
  value: [
    (string_literal (string_content) @text)
    (call_expression
      function: (field_expression value: (string_literal (string_content) @text)))
  ]
  (#match? @text "^[a-z][a-z0-9+.-]*://[A-Za-z0-9_.%-]+:[^@/\\s\"'<>{}$:]{6,}@[A-Za-z0-9.-]+")
  (#not-match? @text "@(localhost|127\\.|0\\.0\\.0\\.0|host\\.docker|db|postgres|mysql|mariadb|redis|mongo|mongodb|rabbitmq|database)([:/]|$)")
  (#not-match? @text "(?i)example|:(pass(word)?|secret|passwd|postgres|admin|guest|root|user|token|\\*+|x+)@|change.?me|your|user:pass|dummy|test"))

(field_initializer
  field: (field_identifier) @finding
  value: [
    (string_literal (string_content) @text)
    (call_expression
      function: (field_expression value: (string_literal (string_content) @text)))
  ]
  (#match? @text "^[a-z][a-z0-9+.-]*://[A-Za-z0-9_.%-]+:[^@/\\s\"'<>{}$:]{6,}@[A-Za-z0-9.-]+")
  (#not-match? @text "@(localhost|127\\.|0\\.0\\.0\\.0|host\\.docker|db|postgres|mysql|mariadb|redis|mongo|mongodb|rabbitmq|database)([:/]|$)")
  (#not-match? @text "(?i)example|:(pass(word)?|secret|passwd|postgres|admin|guest|root|user|token|\\*+|x+)@|change.?me|your|user:pass|dummy|test"))

(call_expression
  function: [
    (scoped_identifier) @finding
    (identifier) @finding
    (field_expression field: (field_identifier) @finding)
  ]
  arguments: (arguments (string_literal (string_content) @text))
  (#match? @text "^[a-z][a-z0-9+.-]*://[A-Za-z0-9_.%-]+:[^@/\\s\"'<>{}$:]{6,}@[A-Za-z0-9.-]+")
  (#not-match? @text "@(localhost|127\\.|0\\.0\\.0\\.0|host\\.docker|db|postgres|mysql|mariadb|redis|mongo|mongodb|rabbitmq|database)([:/]|$)")
  (#not-match? @text "(?i)example|:(pass(word)?|secret|passwd|postgres|admin|guest|root|user|token|\\*+|x+)@|change.?me|your|user:pass|dummy|test"))
