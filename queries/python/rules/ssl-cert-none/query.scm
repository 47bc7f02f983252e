; A server's own context asks clients for nothing by default, and that is right.
(assignment
  left: (attribute object: (_) @context attribute: (identifier) @name) @target
  right: (_) @value
  (#eq? @name "verify_mode")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")
  (#not-match? @context "(?i)server")) @finding

(keyword_argument
  name: (identifier) @target
  value: (_) @value
  (#any-of? @target "cert_reqs" "ssl_cert_reqs")
  (#resolves? @value "ssl.CERT_NONE" "ssl.VerifyMode.CERT_NONE")) @finding

(keyword_argument
  name: (identifier) @target
  value: (string) @value
  (#any-of? @target "cert_reqs" "ssl_cert_reqs")
  (#value? @value "CERT_NONE" "none")) @finding
