; Math.random(), with or without .toString(36) and .slice(2) or the like behind it, alone or as a
; part of a text, under a name that says it is a secret.
(variable_declarator
  name: (identifier) @name
  value: [
    [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding
    (binary_expression operator: "+" right: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding)
    (binary_expression left: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding operator: "+")
    (binary_expression left: (binary_expression right: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding) operator: "+")
    (template_string (template_substitution [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding))
  ]
  (#resolves? @f "Math.random")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login)_?(code|key|id))$|(^|_)otp$|O(tp|TP)$|^sid$"))

(assignment_expression
  left: [(identifier) @name (member_expression property: (property_identifier) @name)]
  right: [
    [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding
    (binary_expression operator: "+" right: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding)
    (binary_expression left: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding operator: "+")
    (binary_expression left: (binary_expression right: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding) operator: "+")
    (template_string (template_substitution [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding))
  ]
  (#resolves? @f "Math.random")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login)_?(code|key|id))$|(^|_)otp$|O(tp|TP)$|^sid$"))

(pair
  key: (property_identifier) @name
  value: [
    [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding
    (binary_expression operator: "+" right: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding)
    (binary_expression left: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding operator: "+")
    (binary_expression left: (binary_expression right: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding) operator: "+")
    (template_string (template_substitution [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding))
  ]
  (#resolves? @f "Math.random")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login)_?(code|key|id))$|(^|_)otp$|O(tp|TP)$|^sid$"))

; function generateToken() { return Math.random().toString(36).slice(2) }
(function_declaration
  name: (identifier) @name
  body: (statement_block (return_statement [
      [
        (call_expression function: (_) @f arguments: (arguments)) @random
        (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
        (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
      ] @finding
      (binary_expression operator: "+" right: [
        (call_expression function: (_) @f arguments: (arguments)) @random
        (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
        (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
      ] @finding)
      (binary_expression left: [
        (call_expression function: (_) @f arguments: (arguments)) @random
        (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
        (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
      ] @finding operator: "+")
      (binary_expression left: (binary_expression right: [
        (call_expression function: (_) @f arguments: (arguments)) @random
        (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
        (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
      ] @finding) operator: "+")
      (template_string (template_substitution [
        (call_expression function: (_) @f arguments: (arguments)) @random
        (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
        (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
      ] @finding))
    ]))
  (#resolves? @f "Math.random")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login)_?(code|key|id))$|(^|_)otp$|O(tp|TP)$|^sid$"))

; const makeToken = () => Math.random().toString(36)
(variable_declarator
  name: (identifier) @name
  value: (arrow_function body: [
    [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding
    (binary_expression operator: "+" right: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding)
    (binary_expression left: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding operator: "+")
    (binary_expression left: (binary_expression right: [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding) operator: "+")
    (template_string (template_substitution [
      (call_expression function: (_) @f arguments: (arguments)) @random
      (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
      (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
    ] @finding))
  ])
  (#resolves? @f "Math.random")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login)_?(code|key|id))$|(^|_)otp$|O(tp|TP)$|^sid$"))

; token += Math.random().toString(36)
(augmented_assignment_expression
  left: (identifier) @name
  right: [
    (call_expression function: (_) @f arguments: (arguments)) @random
    (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))
    (call_expression function: (member_expression object: (call_expression function: (member_expression object: (call_expression function: (_) @f) @random))))
  ] @finding
  (#resolves? @f "Math.random")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login)_?(code|key|id))$|(^|_)otp$|O(tp|TP)$|^sid$"))
