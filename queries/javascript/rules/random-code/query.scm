; A number that is drawn for a code: Math.floor(Math.random() * 900000) and its like.
; What is underlined is the product, so that the fix fits whatever stands around it.
(variable_declarator
  name: (identifier) @name
  value: [
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))
    (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)))
    (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+")
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))))
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))))
    (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))))
    (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+"))))
  ]
  (#resolves? @f "Math.random")
  (#resolves? @round "Math.floor" "Math.round" "Math.trunc" "Math.ceil" "parseInt")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login|security|one_?time)_?(code|key|id|pin))$|(^|_)otp$|O(tp|TP)$|^(sid|pin)$"))

(assignment_expression
  left: [(identifier) @name (member_expression property: (property_identifier) @name)]
  right: [
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))
    (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)))
    (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+")
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))))
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))))
    (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))))
    (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+"))))
  ]
  (#resolves? @f "Math.random")
  (#resolves? @round "Math.floor" "Math.round" "Math.trunc" "Math.ceil" "parseInt")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login|security|one_?time)_?(code|key|id|pin))$|(^|_)otp$|O(tp|TP)$|^(sid|pin)$"))

(pair
  key: (property_identifier) @name
  value: [
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))
    (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)))
    (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+")
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))))
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))))
    (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))))
    (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+"))))
  ]
  (#resolves? @f "Math.random")
  (#resolves? @round "Math.floor" "Math.round" "Math.trunc" "Math.ceil" "parseInt")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login|security|one_?time)_?(code|key|id|pin))$|(^|_)otp$|O(tp|TP)$|^(sid|pin)$"))

; function makeOtp() { return Math.floor(…) }
(function_declaration
  name: (identifier) @name
  body: (statement_block (return_statement [
      (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))
      (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))
      (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))
      (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)))
      (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+")
      (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))
      (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))))
      (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))))
      (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))))
      (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+"))))
    ]))
  (#resolves? @f "Math.random")
  (#resolves? @round "Math.floor" "Math.round" "Math.trunc" "Math.ceil" "parseInt")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login|security|one_?time)_?(code|key|id|pin))$|(^|_)otp$|O(tp|TP)$|^(sid|pin)$"))

(variable_declarator
  name: (identifier) @name
  value: (arrow_function body: [
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))
    (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))
    (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)))
    (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+")
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (_) operator: "+" right: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding) .))))
    (call_expression function: (member_expression object: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding operator: "+") .))))
    (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (_) operator: "+" right: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .))))))
    (call_expression function: (member_expression object: (parenthesized_expression (binary_expression left: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) operator: "+"))))
  ])
  (#resolves? @f "Math.random")
  (#resolves? @round "Math.floor" "Math.round" "Math.trunc" "Math.ceil" "parseInt")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login|security|one_?time)_?(code|key|id|pin))$|(^|_)otp$|O(tp|TP)$|^(sid|pin)$"))

; token += letters[Math.floor(Math.random() * letters.length)]
(augmented_assignment_expression
  left: (identifier) @name
  right: [
      (call_expression function: (member_expression) arguments: (arguments . (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) .))
      (subscript_expression index: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)))
    ]
  (#resolves? @f "Math.random")
  (#resolves? @round "Math.floor" "Math.round" "Math.trunc" "Math.ceil" "parseInt")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login|security|one_?time)_?(code|key|id|pin))$|(^|_)otp$|O(tp|TP)$|^(sid|pin)$"))

; The same in a loop of a function that is called generateToken or the like.
(function_declaration
  name: (identifier) @name
  body: (statement_block
    (for_statement
      body: (statement_block
        (expression_statement
          (augmented_assignment_expression
            left: (identifier) @part
            right: [
      (call_expression function: (member_expression) arguments: (arguments . (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)) .))
      (subscript_expression index: (call_expression function: (_) @round arguments: (arguments . (binary_expression left: (call_expression function: (_) @f) @random operator: "*" right: (_) @n) @finding .)))
    ])))))
  (#resolves? @f "Math.random")
  (#resolves? @round "Math.floor" "Math.round" "Math.trunc" "Math.ceil" "parseInt")
  (#match? @name "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login|security|one_?time)_?(code|key|id|pin))$|(^|_)otp$|O(tp|TP)$|^(sid|pin)$")
  (#not-match? @part "(?i:token|secret|passw(or)?d|passphrase|nonce|salt|csrf|xsrf|session_?(id|key)|api_?key|credential|auth_?key|(reset|verification|activation|invite|invitation|confirmation|recovery|auth|access|login|security|one_?time)_?(code|key|id|pin))$|(^|_)otp$|O(tp|TP)$|^(sid|pin)$"))
