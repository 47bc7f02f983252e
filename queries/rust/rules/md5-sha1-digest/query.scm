; The digest crates: a broken type with one of the functions of their Digest trait, called or handed on. Where nothing
; says which crate the type is from, its name is enough.
(scoped_identifier
  path: (_) @weak
  (#resolves? @f
    "Md5::new" "Md5::digest" "Md5::default" "Sha1::new" "Sha1::digest" "Sha1::default"
    "md5::Md5::new" "md5::Md5::digest" "md5::Md5::default" "md5::Md5::new_with_prefix"
    "md4::Md4::new" "md4::Md4::digest" "md4::Md4::default"
    "md2::Md2::new" "md2::Md2::digest" "md2::Md2::default"
    "sha1::Sha1::new" "sha1::Sha1::digest" "sha1::Sha1::default" "sha1::Sha1::new_with_prefix"
    "sha1_checked::Sha1::new" "sha1_checked::Sha1::digest")) @f @finding
