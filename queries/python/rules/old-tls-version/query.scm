(call
  function: (_) @f
  (#resolves? @f "ssl.SSLContext")
  (#argument? @finding "protocol" 0 "version")
  (#resolves? "version" "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1")) @finding

(call
  function: (_) @f
  (#resolves? @f "ssl.wrap_socket" "ssl.get_server_certificate" "ssl._create_unverified_context" "ssl._create_stdlib_context")
  (#argument? @finding "ssl_version" "version")
  (#resolves? "version" "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1")) @finding

(call
  function: (_) @f
  arguments: (argument_list . [(keyword_argument value: (_) @version) (_) @version])
  (#resolves? @f "OpenSSL.SSL.Context" "pyOpenSSL.SSL.Context")
  (#resolves? @version
    "OpenSSL.SSL.SSLv2_METHOD" "OpenSSL.SSL.SSLv3_METHOD" "OpenSSL.SSL.TLSv1_METHOD" "OpenSSL.SSL.TLSv1_1_METHOD"
    "pyOpenSSL.SSL.SSLv2_METHOD" "pyOpenSSL.SSL.SSLv3_METHOD" "pyOpenSSL.SSL.TLSv1_METHOD" "pyOpenSSL.SSL.TLSv1_1_METHOD")) @finding

; As the least that is spoken
(assignment
  left: (attribute attribute: (identifier) @name) @f
  right: (_) @version
  (#any-of? @name "minimum_version" "maximum_version")
  (#resolves? @version
    "ssl.TLSVersion.SSLv3" "ssl.TLSVersion.TLSv1" "ssl.TLSVersion.TLSv1_1")) @finding

; What was switched off is switched on again: context.options &= ~ssl.OP_NO_SSLv3
(augmented_assignment
  left: (attribute attribute: (identifier) @name) @f
  "&="
  right: (unary_operator argument: (_) @version)
  (#eq? @name "options")
  (#resolves? @version "ssl.OP_NO_SSLv2" "ssl.OP_NO_SSLv3" "ssl.OP_NO_TLSv1" "ssl.OP_NO_TLSv1_1")) @finding
