; Called, or handed on to be called. Where nothing says which crate the type is from, its name is enough.
(scoped_identifier
  name: (identifier) @name
  (#any-of? @name "md5" "md4" "sha1")
  (#resolves? @f
    "openssl::hash::MessageDigest::md5" "openssl::hash::MessageDigest::md4" "openssl::hash::MessageDigest::sha1"
    "openssl::md::Md::md5" "openssl::md::Md::md4" "openssl::md::Md::sha1" "MessageDigest::md5" "MessageDigest::sha1"
    "boring::hash::MessageDigest::md5" "boring::hash::MessageDigest::sha1")) @f @finding
