; With credentials as well it is worse, and another rule.
(assignment
  left: (identifier) @name
  right: (true)
  (#any-of? @name "CORS_ALLOW_ALL_ORIGINS" "CORS_ORIGIN_ALLOW_ALL")
  (#not-inside? @name "if_statement")) @finding

(assignment
  left: (subscript subscript: (string (string_content) @name))
  right: (string) @value
  (#match? @name "(?i)^access-control-allow-origin$")
  (#value? @value "*")) @finding
