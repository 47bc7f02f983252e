; user.password === req.body.password, in either order. Where something is hashed nearby, it may be a hash on both sides.
(binary_expression
  left: (member_expression object: (_) @who property: (property_identifier) @key)
  operator: ["===" "!==" "==" "!="]
  right: [(member_expression) (identifier)] @typed
  (#any-of? @key "password" "passwd" "pwd")
  (#match? @who "(?i)^[(]?(await )?([a-z]*_?user|(db|stored|found|existing|saved|matched)_?[a-z]*|account|row|rows\\[0\\]|results?\\[0\\]|record|member|customer|admin|employee|profile|entry|doc|u)[)]?[!?]?$")
  (#match? @typed "(?i)^(this\\.)?(req|request|ctx|c)\\.(request\\.)?(body|payload|query)\\.(password|passwd|pwd)$|^(password|passwd|pwd)$|^(body|payload|credentials|form|data|input|args|params|dto|login_?\\w*|values)\\??\\.(password|passwd|pwd)$")
  (#inside? @finding "function")
  (#not-inside? @finding "password-hashed")) @finding

(binary_expression
  left: [(member_expression) (identifier)] @typed
  operator: ["===" "!==" "==" "!="]
  right: (member_expression object: (_) @who property: (property_identifier) @key)
  (#any-of? @key "password" "passwd" "pwd")
  (#match? @who "(?i)^[(]?(await )?([a-z]*_?user|(db|stored|found|existing|saved|matched)_?[a-z]*|account|row|rows\\[0\\]|results?\\[0\\]|record|member|customer|admin|employee|profile|entry|doc|u)[)]?[!?]?$")
  (#match? @typed "(?i)^(this\\.)?(req|request|ctx|c)\\.(request\\.)?(body|payload|query)\\.(password|passwd|pwd)$|^(password|passwd|pwd)$|^(body|payload|credentials|form|data|input|args|params|dto|login_?\\w*|values)\\??\\.(password|passwd|pwd)$")
  (#inside? @finding "function")
  (#not-inside? @finding "password-hashed")) @finding
