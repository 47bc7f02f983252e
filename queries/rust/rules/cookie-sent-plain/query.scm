; Handed out: jar.add(cookie), response.cookie(cookie). Where it comes from tells that it is a cookie. The name of the method is the place,
; so that a flag switched off in the same chain is told as well.
(call_expression
  function: (field_expression field: (field_identifier) @f @finding)
  arguments: (arguments . (_) @cookie .)
  (#any-of? @f "add" "add_original" "insert" "cookie" "add_cookie" "insert_cookie" "set_cookie" "add_private" "add_signed")
  (#not-match? @cookie "Duration::ZERO|max_age\\(0|make_removal|\\.removal\\(|unix_epoch|UNIX_EPOCH")
  (#tainted? @cookie "unprotected"))

; Finished by a builder: nobody sets the flag later. A session's cookie and a flag that is switched off have rules of their own.
(call_expression
  function: (field_expression value: (_) @cookie field: (field_identifier) @f @finding) @build
  arguments: (arguments)
  (#any-of? @f "build" "finish")
  (#not-inside? @finding "cookie-removal")
  (#not-match? @cookie "\",\\s*(\"\"|String::new\\(\\))\\s*\\)")
  (#not-match? @cookie "Duration::ZERO|max_age\\(0|\\.removal\\(|unix_epoch|UNIX_EPOCH")
  (#not-match? @cookie "secure\\(false\\)")
  (#not-match? @cookie "(?i)\"(__[a-z]+-)?([a-z]+[-_])?(session|sess|sid|session[-_]?id|auth|token|jwt|access[-_]token|refresh[-_]token|remember([-_]me)?)\"")
  (#resolves? @build "cookie::CookieBuilder.build" "cookie::CookieBuilder.finish")
  (#tainted? @cookie "unprotected"))
