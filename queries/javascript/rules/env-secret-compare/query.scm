; key === process.env.API_KEY; the fix throws where the variable is not set, so that nobody gets in.
(binary_expression
  left: (_) @left
  operator: ["===" "!==" "==" "!="]
  right: (member_expression
    object: (_) @env
    property: (property_identifier) @name) @right
  (#match? @env "(^|\\.)env$")
  (#match? @name "(?i)(secret|token|api_?key|signing_?key|webhook_?key)$")
  (#not-constant? @left)
  (#not-match? @left "^(undefined|null|typeof .*|(.*\\.)?env\\..*)$")) @finding
