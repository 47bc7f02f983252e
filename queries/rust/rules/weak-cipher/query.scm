; OpenSSL and BoringSSL by name.
(call_expression
  function: (scoped_identifier name: (identifier) @name) @f
  (#match? @name "^(des|rc2|rc4|bf|cast5|idea|seed)(_|$)|_ecb$")
  (#resolves? @f "openssl::symm::Cipher.*" "openssl::cipher::Cipher.*" "boring::symm::Cipher.*")) @finding

; The block cipher and stream cipher crates.
(call_expression
  function: (scoped_identifier name: (identifier) @name) @f
  (#any-of? @name "new" "new_from_slice")
  (#resolves? @f
    "des::Des::new" "des::Des::new_from_slice"
    "des::TdesEde2::new" "des::TdesEde2::new_from_slice" "des::TdesEde3::new" "des::TdesEde3::new_from_slice"
    "des::TdesEee2::new" "des::TdesEee2::new_from_slice" "des::TdesEee3::new" "des::TdesEee3::new_from_slice"
    "rc2::Rc2::new" "rc2::Rc2::new_from_slice" "rc4::Rc4::new" "rc4::Rc4::new_from_slice"
    "blowfish::Blowfish::new" "blowfish::Blowfish::new_from_slice"
    "cast5::Cast5::new" "cast5::Cast5::new_from_slice"
    "idea::Idea::new" "idea::Idea::new_from_slice")) @finding

; Rc4::<U16>::new(…)
(call_expression
  function: (scoped_identifier
    path: (generic_type type: (_) @type)
    name: (identifier) @name) @f
  (#any-of? @name "new" "new_from_slice" "new_from_slices")
  (#resolves? @type
    "rc4::Rc4" "blowfish::Blowfish"
    "ecb::Encryptor" "ecb::Decryptor" "block_modes::Ecb")) @finding

; type Aes128Ecb = ecb::Encryptor<aes::Aes128>;
(type_item
  type: (generic_type type: (_) @type) @f @finding
  (#resolves? @type
    "ecb::Encryptor" "ecb::Decryptor" "block_modes::Ecb"))
