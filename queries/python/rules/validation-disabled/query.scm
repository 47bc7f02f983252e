; Options that say what they disable: httplib2, PyMongo, and settings of a project's own
(keyword_argument
  name: (identifier) @name
  value: (true) @value
  (#any-of? @name
    "disable_ssl_certificate_validation" "disable_ssl_verification" "disable_ssl_verify" "insecure_skip_verify"
    "tlsInsecure" "tlsAllowInvalidCertificates" "tlsAllowInvalidHostnames")) @finding

(assignment
  left: [(identifier) @name (attribute attribute: (identifier) @name)]
  right: (true) @value
  (#match? @name "(?i)^(disable_(ssl|tls)_?(certificate_validation|verification|verify|check)|insecure_skip_verify)$")) @finding
