; What is made counts, not who makes it: only names that say password, key, nonce or a kind of token.
(assignment
  left: (_) @name
  right: [
    (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding
    (call arguments: (generator_expression
      body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
    (call arguments: (argument_list (list_comprehension
      body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding)))
    (call arguments: (argument_list
      (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
    (binary_operator
      right: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding)
    (string (interpolation
      expression: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
  ]
  (#any-of? @method "random" "randint" "randrange" "choice" "choices" "sample" "getrandbits" "randbytes" "uniform")
  (#resolves? @f
    "random.random" "random.randint" "random.randrange" "random.choice" "random.choices" "random.sample"
    "random.getrandbits" "random.randbytes" "random.uniform")
  (#match? @name "(?i)(^|[^a-z])((new|temp|tmp|default|initial|user|plain)?_?(password|passwd|passphrase)|secret_?key|client_?secret|api_?key|(access|auth|csrf|xsrf|reset|session|api|refresh|bearer|verification|activation|confirmation|invite|login)_?(token|code|key|secret)|session_?id|otp|salt|nonce)[\"'\\]]*$"))

(keyword_argument
  name: (identifier) @name
  value: [
    (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding
    (call arguments: (generator_expression
      body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
    (call arguments: (argument_list (list_comprehension
      body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding)))
    (call arguments: (argument_list
      (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
    (string (interpolation
      expression: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
  ]
  (#any-of? @method "random" "randint" "randrange" "choice" "choices" "sample" "getrandbits" "randbytes" "uniform")
  (#resolves? @f
    "random.random" "random.randint" "random.randrange" "random.choice" "random.choices" "random.sample"
    "random.getrandbits" "random.randbytes" "random.uniform")
  (#match? @name "(?i)(^|[^a-z])((new|temp|tmp|default|initial|user|plain)?_?(password|passwd|passphrase)|secret_?key|client_?secret|api_?key|(access|auth|csrf|xsrf|reset|session|api|refresh|bearer|verification|activation|confirmation|invite|login)_?(token|code|key|secret)|session_?id|otp|salt|nonce)$"))

(function_definition
  name: (identifier) @name
  body: (block
    (return_statement [
      (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding
      (call arguments: (generator_expression
        body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
      (call arguments: (argument_list (list_comprehension
        body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding)))
      (call arguments: (argument_list
        (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
      (string (interpolation
        expression: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
    ]))
  (#any-of? @method "random" "randint" "randrange" "choice" "choices" "sample" "getrandbits" "randbytes" "uniform")
  (#resolves? @f
    "random.random" "random.randint" "random.randrange" "random.choice" "random.choices" "random.sample"
    "random.getrandbits" "random.randbytes" "random.uniform")
  (#match? @name "(?i)(^|[^a-z])((new|temp|tmp|default|initial|user|plain)?_?(password|passwd|passphrase)|secret_?key|client_?secret|api_?key|(access|auth|csrf|xsrf|reset|session|api|refresh|bearer|verification|activation|confirmation|invite|login)_?(token|code|key|secret)|session_?id|otp|salt|nonce)$"))

; A bare `token` or `secret` may be a word of a text or of a game, so here the way of making it has to speak as well.
(assignment
  left: (_) @name
  right: [
    (call arguments: (generator_expression
      body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
    (call arguments: (argument_list (list_comprehension
      body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding)))
  ]
  (#any-of? @method "randint" "randrange" "choice")
  (#resolves? @f "random.randint" "random.randrange" "random.choice")
  (#match? @name "(?i)(^|[^a-z_])(token|secret)[\"'\\]]*$"))

(assignment
  left: (_) @name
  right: (call
    function: (attribute attribute: (identifier) @join)
    arguments: (argument_list
      (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
  (#eq? @join "join")
  (#any-of? @method "choices" "sample")
  (#resolves? @f "random.choices" "random.sample")
  (#match? @name "(?i)(^|[^a-z_])(token|secret)[\"'\\]]*$"))

(assignment
  left: (_) @name
  right: [
    (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding
    (call arguments: (argument_list
      (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
    (binary_operator
      right: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding)
    (string (interpolation
      expression: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
  ]
  (#any-of? @method "getrandbits" "randbytes")
  (#resolves? @f "random.getrandbits" "random.randbytes")
  (#match? @name "(?i)(^|[^a-z_])(token|secret)[\"'\\]]*$"))

(function_definition
  name: (identifier) @name
  body: (block
    (return_statement [
      (call arguments: (generator_expression
        body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding))
      (call arguments: (argument_list (list_comprehension
        body: (call function: [(attribute attribute: (identifier) @method) (identifier) @method] @f) @finding)))
    ]))
  (#any-of? @method "randint" "randrange" "choice")
  (#resolves? @f "random.randint" "random.randrange" "random.choice")
  (#match? @name "(?i)^((generate|gen|make|create|new|random|get|build)_)?(token|secret)$"))
