; The digest crates: a broken type with one of the functions of their Digest trait.
(call_expression
  function: (scoped_identifier path: (_) @weak) @f
  (#resolves? @f
    "md5::Md5::new" "md5::Md5::digest" "md5::Md5::default" "md5::Md5::new_with_prefix"
    "md4::Md4::new" "md4::Md4::digest" "md4::Md4::default"
    "md2::Md2::new" "md2::Md2::digest" "md2::Md2::default"
    "sha1::Sha1::new" "sha1::Sha1::digest" "sha1::Sha1::default" "sha1::Sha1::new_with_prefix"
    "sha1_checked::Sha1::new" "sha1_checked::Sha1::digest")) @finding
