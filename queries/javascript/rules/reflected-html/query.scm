; res.send(`<h1>${req.query.name}</h1>`)
(call_expression
  function: (member_expression
    object: (_) @response
    property: (property_identifier) @method) @f
  arguments: (arguments . [
    (template_string (template_substitution [
      (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part))
      (member_expression object: (identifier) @request property: (property_identifier) @part)
      (subscript_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part))
    ]))
    (binary_expression right: (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part)))
    (binary_expression left: (binary_expression right: (member_expression object: (member_expression object: (identifier) @request property: (property_identifier) @part))))
  ] @html)
  (#match? @response "^(res|response|reply)\\b")
  (#any-of? @method "send" "end" "write")
  (#any-of? @request "req" "request")
  (#any-of? @part "query" "body" "params" "url" "originalUrl" "path" "headers" "cookies")
  (#value? @html "/(?s)<[a-zA-Z!/].*\\h|\\h.*<[a-zA-Z!/]/")
  (#not-match? @html "(?i)escape|sanitiz|sanitis|purif|encode")
  (#tainted? @html "unknown" "any")) @finding
