(new_expression
  constructor: (_) @constructor
  arguments: (arguments . [
    (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part
    (template_string (template_substitution (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part))
    (binary_expression right: (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part)
    (binary_expression left: (binary_expression right: (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part))
  ])
  (#resolves? @constructor "RegExp")
  (#any-of? @request "req" "request" "ctx")
  (#any-of? @source "query" "body" "params" "cookies" "headers")
  (#tainted? @part "unknown" "any")) @finding

(call_expression
  function: (_) @constructor
  arguments: (arguments . [
    (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part
    (template_string (template_substitution (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part))
    (binary_expression right: (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @source)) @part)
  ])
  (#any-of? @constructor "RegExp" "window.RegExp" "globalThis.RegExp")
  (#resolves? @constructor "RegExp")
  (#any-of? @request "req" "request" "ctx")
  (#any-of? @source "query" "body" "params" "cookies" "headers")
  (#tainted? @part "unknown" "any")) @finding
