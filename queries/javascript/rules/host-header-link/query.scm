; By what stands around it a link to reset a password, confirm an address or accept an invitation.
([
  (variable_declarator value: [(binary_expression) (template_string)] @text @finding)
  (assignment_expression right: [(binary_expression) (template_string)] @text @finding)
  (pair value: [(binary_expression) (template_string)] @text @finding)
  (arguments [(binary_expression) (template_string)] @text @finding)
  (return_statement [(binary_expression) (template_string)] @text @finding)
]
  (#match? @text "https?://(['\"`]\\s*\\+\\s*|\\$\\{)(req|request|ctx)(\\.host(name)?\\b|\\[['\"]host['\"]\\]|\\(['\"]host['\"]\\)|\\.headers\\.host\\b|\\.headers\\[['\"]host['\"]\\]|\\.(get|header)\\(['\"](?i:host|x-forwarded-host)['\"]\\))|\\$\\{(req|request|ctx)\\.protocol\\}://\\$\\{(req|request|ctx)(\\.host(name)?|\\.headers\\.host|\\.(get|header)\\(['\"](?i:host)['\"]\\))")
  (#match? @text "(?i)reset|passw|verif|confirm|activat|invit|token|unsubscribe|magic|recover"))
