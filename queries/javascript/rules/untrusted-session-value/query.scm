(assignment_expression
  left: (member_expression
    object: (_) @session
    property: (property_identifier) @name)
  right: (_) @value
  (#match? @session "^(req|request|ctx|context|socket|this\\.req)\\.session(\\.(user|auth|account|data))?$|^session$")
  (#match? @name "(?i)user|role|admin|account|auth|tenant|perm|group|level|logged|member|owner|scope|plan|credit|balance")
  (#not-match? @name "(?i)agent|input|form|last|error|message|attempt|user_?name_?field")
  (#tainted? @value "remote")) @finding
(assignment_expression
  left: (subscript_expression
    object: (_) @session
    index: (_) @name)
  right: (_) @value
  (#match? @session "^(req|request|ctx)\\.session$")
  (#tainted? @name "remote")) @finding
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @session (_) @value)
  (#any-of? @f "Object.assign")
  (#match? @session "^(req|request|ctx)\\.session$")
  (#tainted? @value "remote")) @finding
