; Flask's session is in the cookie, signed with this key. Defaults for development behind .get() are left out.
(assignment
  left: (attribute attribute: (identifier) @key)
  right: (string) @value
  (#eq? @key "secret_key")
  (#value? @value "/(?i)^(dev|devel(opment)?|debug|secret|secret[-_ ]?key|my[-_ ]?secret([-_ ]?key)?|super[-_ ]?secret([-_ ]?key)?|a?[-_ ]?random[-_ ]?(string|key)|some[-_ ]?(random[-_ ]?)?(secret|string|key)|change[-_ ]?(me|this)|key|flask|admin|password|12345\\w*|qwerty|you[-_ ]will[-_ ]never[-_ ]guess|hard[-_ ]to[-_ ]guess[-_ ]string|it'?s[-_ ]a[-_ ]secret|not[-_ ]so[-_ ]secret)[!.]*$/")) @finding

(assignment
  left: (subscript value: (attribute attribute: (identifier) @config) subscript: (string (string_content) @key))
  right: (string) @value
  (#eq? @config "config")
  (#any-of? @key "SECRET_KEY" "JWT_SECRET_KEY")
  (#value? @value "/(?i)^(dev|devel(opment)?|debug|secret|secret[-_ ]?key|my[-_ ]?secret([-_ ]?key)?|super[-_ ]?secret([-_ ]?key)?|a?[-_ ]?random[-_ ]?(string|key)|some[-_ ]?(random[-_ ]?)?(secret|string|key)|change[-_ ]?(me|this)|key|flask|admin|password|12345\\w*|qwerty|you[-_ ]will[-_ ]never[-_ ]guess|hard[-_ ]to[-_ ]guess[-_ ]string|it'?s[-_ ]a[-_ ]secret|not[-_ ]so[-_ ]secret)[!.]*$/")) @finding
