(call_expression
  function: (scoped_identifier name: (identifier) @name) @f
  (#any-of? @name "md5" "md4" "sha1")
  (#resolves? @f
    "openssl::hash::MessageDigest::md5" "openssl::hash::MessageDigest::md4" "openssl::hash::MessageDigest::sha1"
    "openssl::md::Md::md5" "openssl::md::Md::md4" "openssl::md::Md::sha1"
    "boring::hash::MessageDigest::md5" "boring::hash::MessageDigest::sha1")) @finding
