; Only names that a session has, and only chains that end here: nobody can set the flag later on what `build` gives.
(call_expression
  function: (field_expression
    value: [
      (call_expression
        function: (scoped_identifier) @start
        arguments: (arguments
          . [
            (string_literal) @cookie
            (tuple_expression . (string_literal) @cookie)
          ]))
      (call_expression function: (field_expression value: (call_expression
        function: (scoped_identifier) @start
        arguments: (arguments
          . [
            (string_literal) @cookie
            (tuple_expression . (string_literal) @cookie)
          ]))))
      (call_expression function: (field_expression value: (call_expression function: (field_expression value: (call_expression
        function: (scoped_identifier) @start
        arguments: (arguments
          . [
            (string_literal) @cookie
            (tuple_expression . (string_literal) @cookie)
          ]))))))
      (call_expression function: (field_expression value: (call_expression function: (field_expression value: (call_expression function: (field_expression value: (call_expression
        function: (scoped_identifier) @start
        arguments: (arguments
          . [
            (string_literal) @cookie
            (tuple_expression . (string_literal) @cookie)
          ]))))))))
    ]
    field: (field_identifier) @last)
  arguments: (arguments)
  (#any-of? @last "build" "finish")
  (#match? @cookie "(?i)^\"(__[a-z]+-)?([a-z]+[-_])?(session|sess|sid|session[-_]?id|auth|token|jwt|access[-_]token|refresh[-_]token|remember([-_]me)?)\"$")
  (#not-inside? @finding "cookie-removal")
  (#not-match? @finding "\",\\s*(\"\"|String::new\\(\\))\\s*\\)")
  (#not-match? @finding "secure\\(|permanent_removal|removal\\(\\)|Duration::ZERO|max_age\\(0")
  (#resolves? @start
    "cookie::Cookie::build" "actix_web::cookie::Cookie::build" "axum_extra::extract::cookie::Cookie::build"
    "tower_cookies::Cookie::build" "cookie::CookieBuilder::new" "actix_web::cookie::CookieBuilder::new")) @finding
