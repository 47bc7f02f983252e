(binary_expression
  left: (member_expression
    object: (_) @env
    property: (property_identifier) @name) @variable
  operator: ["||" "??"]
  right: [(string) (template_string) (identifier)] @value
  (#constant? @value)
  (#not-value? @value "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/")
  (#match? @env "(^|\\.)env$")
  (#match? @name "(?i)(secret|password|passwd|passphrase|private_?key|signing_?key|encryption_?key|secret_?key|session_?key|jwt_?key|cookie_?key|(access|auth|api|admin|bearer)_?token|_salt|pepper)$")
  (#value? @value "/^.{3,}$/")) @finding
