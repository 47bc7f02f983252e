; What surely comes from the request is untrusted-redirect's.
(call_expression
  function: (member_expression object: (_) @response property: (property_identifier) @method) @f
  arguments: (arguments (_) @url .)
  (#match? @response "^(this\\.)?(res|response|reply|ctx)(\\.status\\([^()]*\\))?$")
  (#any-of? @method "redirect" "location")
  (#not-constant? @url)
  (#not-match? @url "^['\"`]/[a-zA-Z0-9]|(?i)^(req|request|ctx)\\.(url|originalUrl|path)$")
  (#not-value? @url "/^\\/[a-zA-Z0-9]/" "/^https?:\\/\\/[^\\/]+\\//" "/^[0-9]+$/" "back")
  (#tainted? @url "unknown")
  (#not-tainted? @url "remote")) @finding
; res.setHeader('Location', url), res.writeHead(302, { Location: url })
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) @header . (_) @url)
  (#any-of? @method "setHeader" "header" "set" "append")
  (#value? @header "/(?i)^location$/")
  (#not-constant? @url)
  (#not-value? @url "/^\\/[a-zA-Z0-9]/" "/^https?:\\/\\/[^\\/]+\\//")
  (#tainted? @url "unknown")
  (#not-tainted? @url "remote")) @finding
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  arguments: (arguments . (_) . (object (pair key: (_) @header value: (_) @url)))
  (#eq? @method "writeHead")
  (#match? @header "(?i)^['\"]?location['\"]?$")
  (#not-constant? @url)
  (#not-value? @url "/^\\/[a-zA-Z0-9]/" "/^https?:\\/\\/[^\\/]+\\//")
  (#tainted? @url "unknown")
  (#not-tainted? @url "remote")) @finding
