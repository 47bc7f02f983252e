(call
  function: (_) @f
  (#resolves? @f "ssl._create_unverified_context")) @finding

; Handed over without a call: ssl._create_default_https_context = ssl._create_unverified_context
(assignment
  left: (attribute) @target
  right: (_) @f
  (#resolves? @target "ssl._create_default_https_context")
  (#resolves? @f "ssl._create_unverified_context" "ssl._create_stdlib_context")) @finding
