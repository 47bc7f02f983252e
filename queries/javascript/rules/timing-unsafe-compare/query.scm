; An HMAC on either side: what comes from outside is compared with what it should be. The fix compares
; digests of both, which have one length, so that nothing throws and the outcome stays the same.
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
