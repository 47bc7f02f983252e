; An HMAC on either side: what comes from outside is compared with what it should be.
(binary_expression
  left: (_) @left
  operator: ["===" "!==" "==" "!="]
  right: (_) @right
  (#type? @left "crypto.MacDigest")
  (#not-constant? @right)
  (#not-match? @right "^(undefined|null)$")) @finding

(binary_expression
  left: (_) @left
  operator: ["===" "!==" "==" "!="]
  right: (_) @right
  (#type? @right "crypto.MacDigest")
  (#not-type? @left "crypto.MacDigest")
  (#not-constant? @left)
  (#not-match? @left "^(undefined|null|typeof .*)$")) @finding

; A secret of the environment: key === process.env.API_KEY
(binary_expression
  left: (_) @left
  operator: ["===" "!==" "==" "!="]
  right: (member_expression
    object: (_) @env
    property: (property_identifier) @name) @right
  (#match? @env "(^|\\.)env$")
  (#match? @name "(?i)(secret|token|api_?key|password|signing_?key)$")
  (#not-constant? @left)
  (#not-match? @left "^(undefined|null|typeof .*|(.*\\.)?env\\..*)$")) @finding
