; Handed out: jar.add(cookie), response.cookie(cookie). Where it comes from tells that it is a cookie.
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (_) @cookie .)
  (#any-of? @f "add" "add_original" "insert" "cookie" "add_cookie" "insert_cookie" "set_cookie" "add_private" "add_signed")
  (#not-match? @cookie "Duration::ZERO|max_age\\(0|make_removal|\\.removal\\(|unix_epoch|UNIX_EPOCH")
  (#tainted? @cookie "unprotected")) @finding

; Finished by a builder: nobody sets the flag later.
(call_expression
  function: (field_expression value: (_) @cookie field: (field_identifier) @f) @build
  arguments: (arguments)
  (#any-of? @f "build" "finish")
  (#not-match? @cookie "Duration::ZERO|max_age\\(0|\\.removal\\(|unix_epoch|UNIX_EPOCH")
  (#resolves? @build "cookie::CookieBuilder.build" "cookie::CookieBuilder.finish")
  (#tainted? @cookie "unprotected")) @finding
