; A cookie that may still travel unencrypted: `unprotected` is a state, not a place. It is there from the cookie's making and goes with `secure(true)`.

(call_expression function: (_) @f
  (#resolves? @f
    "cookie::Cookie::new" "cookie::Cookie::named" "cookie::Cookie::from" "cookie::Cookie::build" "cookie::CookieBuilder::new"
    "actix_web::cookie::Cookie::new" "actix_web::cookie::Cookie::named" "actix_web::cookie::Cookie::build" "actix_web::cookie::CookieBuilder::new"
    "axum_extra::extract::cookie::Cookie::new" "axum_extra::extract::cookie::Cookie::from" "axum_extra::extract::cookie::Cookie::build"
    "tower_cookies::Cookie::new" "tower_cookies::Cookie::build" "poem::web::cookie::Cookie::new_with_str" "poem::web::cookie::Cookie::new"
    "http_types::Cookie::new" "http_types::Cookie::named" "http_types::Cookie::build" "http_types::cookies::Cookie::new" "http_types::cookies::Cookie::build"
    "biscotti::ResponseCookie::new" "biscotti::ResponseCookie::from" "salvo::http::cookie::Cookie::new" "salvo::http::cookie::Cookie::build"
    "tide::http::Cookie::new" "tide::http::Cookie::build" "tide::http::cookies::Cookie::new" "tide::http::cookies::Cookie::build")
  (#set! "kind" "unprotected") (#set! "what" "a cookie without `secure`")) @source

; Switched off again: on the cookie in place, or in what the builder gives.
(call_expression
    function: (field_expression field: (field_identifier) @method)
    arguments: (arguments . (_) @value .)
  (#eq? @method "set_secure")
  (#value? @value "false" "None")
  (#set! "kind" "unprotected") (#set! "what" "a cookie without `secure`") (#set! "into" "receiver")) @source

(call_expression
    function: (field_expression field: (field_identifier) @method) @f
    arguments: (arguments . (_) @value .)
  (#any-of? @method "secure" "set_secure")
  (#value? @value "false" "None")
  (#not-match? @f "^(phone|line|connection|conn|socket)\\b")
  (#set! "kind" "unprotected") (#set! "what" "a cookie without `secure`")) @source

; Switched on, by hand or because the setting decides. A partitioned cookie is secure as well.
(call_expression
    function: (field_expression field: (field_identifier) @method)
    arguments: (arguments . (_) @value .)
  (#any-of? @method "secure" "set_secure" "partitioned" "set_partitioned")
  (#not-value? @value "false" "None")
  (#set! "neutralises" "cookie-flags")) @sanitizer

(call_expression
    function: (field_expression field: (field_identifier) @method)
    arguments: (arguments . (_) @value .)
  (#any-of? @method "set_secure" "set_partitioned")
  (#not-value? @value "false" "None")
  (#set! "neutralises" "cookie-flags") (#set! "about" "receiver") (#set! "when" "returns")) @guard

; A cookie that takes another away holds nothing.
(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method "removal" "make_removal")
  (#set! "neutralises" "cookie-flags")) @sanitizer

(call_expression function: (field_expression field: (field_identifier) @method)
  (#eq? @method "make_removal")
  (#set! "neutralises" "cookie-flags") (#set! "about" "receiver") (#set! "when" "returns")) @guard

; What a builder finishes was told there.
(call_expression function: (_) @f
  (#resolves? @f "cookie::CookieBuilder.build" "cookie::CookieBuilder.finish")
  (#set! "neutralises" "cookie-flags")) @sanitizer
