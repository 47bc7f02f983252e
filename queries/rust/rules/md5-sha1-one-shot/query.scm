; The md5 and sha1 crates that come without a Digest trait, and OpenSSL's one-shot function.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) .)
  (#resolves? @f "md5::compute" "openssl::sha::sha1" "sha1_smol::Sha1::from")) @finding
