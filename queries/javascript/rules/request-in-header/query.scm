; Node.js refuses line breaks, but a Content-Type or a file name can do harm without. Names of headers are
; untrusted-header's, and so are headers that decide much; addresses to go to are untrusted-redirect's.
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method)
  arguments: (arguments . (_) @name . (_) @text)
  (#match? @response "^(res|response|reply|ctx)\\b")
  (#any-of? @method "setHeader" "header" "set" "append")
  (#not-value? @name "/(?i)^(location|set-cookie|content-security-policy|access-control-.*|x-request-id|x-correlation-id|vary|allow)$/")
  (#match? @text "\\b(req|request|ctx)(\\.|\\[)")
  (#not-match? @text "(?i)encodeURI|\\.(id|method|httpVersion|secure|ip)\\b|length|Number\\(|parseInt")) @finding
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method)
  arguments: (arguments . (_)? . (object (pair key: (_) @name value: (_) @text) @finding) .)
  (#match? @response "^(res|response|reply|ctx)\\b")
  (#any-of? @method "writeHead" "set" "header")
  (#not-match? @name "(?i)^['\"]?(location|set-cookie|content-security-policy|access-control-.*|x-request-id|vary|allow)['\"]?$")
  (#match? @text "\\b(req|request|ctx)(\\.|\\[)")
  (#not-match? @text "(?i)encodeURI|\\.(id|method|httpVersion|secure|ip)\\b|length|Number\\(|parseInt"))
