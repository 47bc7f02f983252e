; reqwest, native-tls, isahc and others share these names, and nothing else has them.
(call_expression
  function: (field_expression field: (field_identifier) @method @finding)
  arguments: (arguments . (_) @value .)
  (#any-of? @method
    "danger_accept_invalid_certs" "danger_accept_invalid_hostnames"
    "tls_danger_accept_invalid_certs" "tls_danger_accept_invalid_hostnames"
    "dangerous_accept_invalid_certs" "dangerous_accept_invalid_hostnames"
    "accept_invalid_certs" "accept_invalid_hostnames")
  (#value? @value "true"))
