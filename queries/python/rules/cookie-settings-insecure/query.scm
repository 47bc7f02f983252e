; What stands below `if DEBUG:` is for development, and so is, often, a class of settings, whose name a pattern cannot ask for.
(assignment
  left: (identifier) @name
  right: (false) @value
  (#any-of? @name
    "SESSION_COOKIE_SECURE" "SESSION_COOKIE_HTTPONLY" "CSRF_COOKIE_SECURE"
    "REMEMBER_COOKIE_SECURE" "REMEMBER_COOKIE_HTTPONLY")
  (#not-inside? @name "if_statement" "class_definition")) @finding

(assignment
  left: (subscript subscript: (string (string_content) @name))
  right: (false) @value
  (#any-of? @name
    "SESSION_COOKIE_SECURE" "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_SECURE" "REMEMBER_COOKIE_HTTPONLY")
  (#not-inside? @name "if_statement")) @finding

(keyword_argument
  name: (identifier) @name
  value: (false) @value
  (#any-of? @name
    "SESSION_COOKIE_SECURE" "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_SECURE" "REMEMBER_COOKIE_HTTPONLY")
  (#not-inside? @name "if_statement")) @finding

(pair
  key: (string (string_content) @name)
  value: (false) @value
  (#any-of? @name
    "SESSION_COOKIE_SECURE" "SESSION_COOKIE_HTTPONLY" "REMEMBER_COOKIE_SECURE" "REMEMBER_COOKIE_HTTPONLY")
  (#not-inside? @name "if_statement")) @finding
