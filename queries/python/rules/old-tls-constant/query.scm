; Handed to a function that this file does not know, a default, or a setting. Where a context is made is for old-tls-version.
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (identifier) @key value: (_) @version))
  (#any-of? @key "ssl_version" "method" "protocol" "version" "tls_version")
  (#not-resolves? @f
    "ssl.SSLContext" "ssl.wrap_socket" "ssl.get_server_certificate" "ssl._create_unverified_context" "ssl._create_stdlib_context"
    "OpenSSL.SSL.Context")
  (#resolves? @version
    "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1"
    "OpenSSL.SSL.SSLv2_METHOD" "OpenSSL.SSL.SSLv3_METHOD" "OpenSSL.SSL.SSLv23_METHOD" "OpenSSL.SSL.TLSv1_METHOD"
    "OpenSSL.SSL.TLSv1_1_METHOD" "pyOpenSSL.SSL.SSLv2_METHOD" "pyOpenSSL.SSL.SSLv3_METHOD" "pyOpenSSL.SSL.SSLv23_METHOD"
    "pyOpenSSL.SSL.TLSv1_METHOD" "pyOpenSSL.SSL.TLSv1_1_METHOD")) @finding

; OpenSSL's negotiating method has no lower end of its own.
(call
  function: (_) @f
  arguments: (argument_list [(keyword_argument value: (_) @version) (_) @version])
  (#resolves? @f "OpenSSL.SSL.Context")
  (#resolves? @version "OpenSSL.SSL.SSLv23_METHOD")) @finding

([(default_parameter value: (_) @version) (typed_default_parameter value: (_) @version)] @finding
  (#resolves? @version
    "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1"
    "OpenSSL.SSL.SSLv2_METHOD" "OpenSSL.SSL.SSLv3_METHOD" "OpenSSL.SSL.SSLv23_METHOD" "OpenSSL.SSL.TLSv1_METHOD"
    "OpenSSL.SSL.TLSv1_1_METHOD" "pyOpenSSL.SSL.SSLv2_METHOD" "pyOpenSSL.SSL.SSLv3_METHOD" "pyOpenSSL.SSL.SSLv23_METHOD"
    "pyOpenSSL.SSL.TLSv1_METHOD" "pyOpenSSL.SSL.TLSv1_1_METHOD"))

(assignment
  right: (attribute) @version
  (#resolves? @version
    "ssl.PROTOCOL_SSLv2" "ssl.PROTOCOL_SSLv3" "ssl.PROTOCOL_TLSv1" "ssl.PROTOCOL_TLSv1_1"
    "OpenSSL.SSL.SSLv2_METHOD" "OpenSSL.SSL.SSLv3_METHOD" "OpenSSL.SSL.SSLv23_METHOD" "OpenSSL.SSL.TLSv1_METHOD"
    "OpenSSL.SSL.TLSv1_1_METHOD")) @finding
