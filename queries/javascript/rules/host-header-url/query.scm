([
  (variable_declarator value: [(binary_expression) (template_string) (member_expression)] @text @finding)
  (assignment_expression right: [(binary_expression) (template_string)] @text @finding)
  (pair value: [(binary_expression) (template_string)] @text @finding)
  (arguments [(binary_expression) (template_string)] @text @finding)
  (return_statement [(binary_expression) (template_string)] @text @finding)
]
  (#match? @text "https?://(['\"`]\\s*\\+\\s*|\\$\\{)(req|request|ctx)(\\.host(name)?\\b|\\[['\"]host['\"]\\]|\\(['\"]host['\"]\\)|\\.headers\\.host\\b|\\.headers\\[['\"]host['\"]\\]|\\.(get|header)\\(['\"](?i:host|x-forwarded-host)['\"]\\))|\\$\\{(req|request|ctx)\\.protocol\\}://\\$\\{(req|request|ctx)(\\.host(name)?|\\.headers\\.host|\\.(get|header)\\(['\"](?i:host)['\"]\\))")
  (#not-match? @text "(?i)reset|passw|verif|confirm|activat|invit|token|unsubscribe|magic|recover"))
