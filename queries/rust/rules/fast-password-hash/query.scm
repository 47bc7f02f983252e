; The one-shot functions.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) @password .)
  (#resolves? @f
    "sha2::Sha224::digest" "sha2::Sha256::digest" "sha2::Sha384::digest" "sha2::Sha512::digest"
    "sha3::Sha3_256::digest" "sha3::Sha3_384::digest" "sha3::Sha3_512::digest"
    "sha1::Sha1::digest" "md5::Md5::digest" "md5::compute"
    "blake2::Blake2b512::digest" "blake2::Blake2s256::digest" "blake3::hash"
    "openssl::sha::sha1" "openssl::sha::sha224" "openssl::sha::sha256" "openssl::sha::sha384" "openssl::sha::sha512")
  (#match? @password "(?i)(passw(or)?d|passphrase|passcode)([^a-z_]|$)")
  (#not-match? @password "(?i)hash|encrypt|\\.len\\(")) @finding

; hash(MessageDigest::sha256(), password), digest(&SHA256, password)
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) . (_) @password .)
  (#resolves? @f "openssl::hash::hash" "ring::digest::digest" "aws_lc_rs::digest::digest")
  (#match? @password "(?i)(passw(or)?d|passphrase|passcode)([^a-z_]|$)")
  (#not-match? @password "(?i)hash|encrypt|\\.len\\(")) @finding

; A hasher that is fed a password.
(call_expression
  function: (field_expression field: (field_identifier) @method) @f
  arguments: (arguments . (_) @password .)
  (#any-of? @method "update" "chain_update")
  (#resolves? @f
    "sha2::Sha224.update" "sha2::Sha256.update" "sha2::Sha384.update" "sha2::Sha512.update"
    "sha2::Sha256.chain_update" "sha2::Sha512.chain_update"
    "sha3::Sha3_256.update" "sha3::Sha3_512.update"
    "sha1::Sha1.update" "md5::Md5.update" "blake3::Hasher.update")
  (#match? @password "(?i)(passw(or)?d|passphrase|passcode)([^a-z_]|$)")
  (#not-match? @password "(?i)hash|encrypt|\\.len\\(")) @finding
