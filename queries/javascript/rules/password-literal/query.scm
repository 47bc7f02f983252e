; Short and plain texts as well; what looks like a real secret is hardcoded-secret's.
([
  (variable_declarator name: (identifier) @name value: [(string) (template_string)] @value)
  (assignment_expression
    left: [
      (identifier) @name
      (member_expression property: (property_identifier) @name)
      (subscript_expression index: (string) @name)
    ]
    right: [(string) (template_string)] @value)
] @finding
  (#match? @name "(?i)(^|[_a-z'\"])(password|passwd|pwd|pass|passphrase|secret|api_?key|(access|auth|refresh|bearer|api)_?token|(secret|private|encryption|signing|license)_?key|client_?secret|(app|jwt|session|cookie|hmac)_?secret)['\"]?$")
  (#not-match? @name "(?i)(invalid|wrong|missing|error|^err|forgot|reset|change|confirm|show|hide|has|require|min|max|hash|label|placeholder|hint|message|event|action|route|field|input|pattern|^by|com|tres|sur|tres)[a-z]*_?(password|passwd|pwd|pass|passphrase|secret|key|token)")
  (#not-match? @value "\\$\\{")
  (#value? @value "/^.+$/")
  (#not-value? @value "/(?i)^(password|passwd|pwd|pass|passphrase|secret|token|key|text|string|true|false|none|null|undefined|\\*+|x+)$|^(https?|file|arn|env|vault):|^[./#$]|[<>{}\\s]/"))

; config('api_key', '…'), constant('apiKey', '…')
(call_expression
  arguments: (arguments . (string) @name . (string) @value .)
  (#match? @name "(?i)^['\"](secret|api_?key|password|(secret|access|private)_?key|client_?secret|access_?token)['\"]$")
  (#value? @value "/^[!-~]{8,}$/")
  (#not-value? @value "/(?i)^(password|secret|token|key|api)[a-z_-]*$|^(https?|file|arn|env|vault):|^[./#$]|[<>{}\\s]|required|invalid|missing/")) @finding
