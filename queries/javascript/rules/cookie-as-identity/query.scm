; req.cookies.user === req.params.id; a token against cross-site requests is compared like this on purpose.
(if_statement
  condition: (parenthesized_expression (binary_expression
    left: (_) @left
    operator: ["===" "==" "!==" "!="]
    right: (_) @right) @finding)
  (#match? @left "^(req|request|ctx)\\.cookies(\\.|\\[)")
  (#match? @right "^(req|request|ctx)\\.(params|query|body)(\\.|\\[)")
  (#not-match? @finding "(?i)csrf|xsrf|state|nonce|token"))
(if_statement
  condition: (parenthesized_expression (binary_expression
    left: (_) @left
    operator: ["===" "==" "!==" "!="]
    right: (_) @right) @finding)
  (#match? @right "^(req|request|ctx)\\.cookies(\\.|\\[)")
  (#match? @left "^(req|request|ctx)\\.(params|query|body)(\\.|\\[)")
  (#not-match? @finding "(?i)csrf|xsrf|state|nonce|token"))
; if (req.cookies.role === 'admin')
(if_statement
  condition: (parenthesized_expression [
    (binary_expression left: (_) @left operator: ["===" "==" "!==" "!="] right: (_) @right) @finding
    (binary_expression left: (binary_expression left: (_) @left operator: ["===" "==" "!==" "!="] right: (_) @right) @finding)
    (binary_expression right: (binary_expression left: (_) @left operator: ["===" "==" "!==" "!="] right: (_) @right) @finding)
  ])
  (#match? @left "^(req|request|ctx)\\.cookies(\\.|\\[['\"])(?i)(is_?)?(role|admin|user_?type|logged_?in|authenticated|premium)(['\"]\\])?$")
  (#value? @right "/(?i)^(admin|administrator|root|true|1|yes|premium|superuser|staff)$/"))
