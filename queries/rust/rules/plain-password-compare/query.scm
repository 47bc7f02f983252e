; user.password == form.password, in either order. Where something is hashed nearby, it may be a hash on both sides.
(binary_expression
  left: (field_expression value: (_) @who field: (field_identifier) @key)
  operator: ["==" "!="]
  right: [(identifier) (field_expression) (reference_expression) (unary_expression)] @typed
  (#any-of? @key "password" "passwd" "pwd")
  (#match? @who "(?i)^[(]?(await )?([a-z]*_?user|(db|stored|found|existing|saved|matched)_?[a-z]*|account|row|rows\\[0\\]|results?\\[0\\]|record|member|customer|admin|employee|profile|entry|doc|u)[)]?[!?]?$")
  (#match? @typed "(?i)^&?(\\*)?(form|body|payload|request|req|input|login|credentials|creds|params|data|query|args)(\\.0)?(\\.\\w+)?\\.(password|passwd|pwd)$|^[&*]?(password|passwd|pwd)$")
  (#not-inside? @finding "password-hashed")) @finding

(binary_expression
  left: [(identifier) (field_expression) (reference_expression) (unary_expression)] @typed
  operator: ["==" "!="]
  right: (field_expression value: (_) @who field: (field_identifier) @key)
  (#any-of? @key "password" "passwd" "pwd")
  (#match? @who "(?i)^[(]?(await )?([a-z]*_?user|(db|stored|found|existing|saved|matched)_?[a-z]*|account|row|rows\\[0\\]|results?\\[0\\]|record|member|customer|admin|employee|profile|entry|doc|u)[)]?[!?]?$")
  (#match? @typed "(?i)^&?(\\*)?(form|body|payload|request|req|input|login|credentials|creds|params|data|query|args)(\\.0)?(\\.\\w+)?\\.(password|passwd|pwd)$|^[&*]?(password|passwd|pwd)$")
  (#not-inside? @finding "password-hashed")) @finding
