(assignment
  left: (_) @name
  right: [
    (call function: (_) @f) @finding
    (attribute object: (call function: (_) @f) @finding)
    (call arguments: (argument_list . (call function: (_) @f) @finding .))
    (call arguments: (argument_list . (attribute object: (call function: (_) @f) @finding) .))
  ]
  (#resolves? @f "uuid.uuid1")
  (#match? @name "(?i)(password|passwd|secret|token|api_?key|session_?(id|key)|nonce|otp|reset_?(code|key|link)|invite|activation)[\"'\\]]*$"))

(keyword_argument
  name: (identifier) @name
  value: [
    (call function: (_) @f) @finding
    (attribute object: (call function: (_) @f) @finding)
    (call arguments: (argument_list . (call function: (_) @f) @finding .))
  ]
  (#resolves? @f "uuid.uuid1")
  (#match? @name "(?i)(password|passwd|secret|token|api_?key|session_?(id|key)|nonce|otp|reset_?(code|key|link)|invite|activation)$"))
