; OpenSSL and BoringSSL by name.
(call_expression
  function: (scoped_identifier name: (identifier) @name) @f
  (#match? @name "^(des|rc2|rc4|bf|cast5|idea|seed)(_|$)|_ecb$")
  (#resolves? @f "openssl::symm::Cipher.*" "openssl::cipher::Cipher.*" "boring::symm::Cipher.*" "Cipher.*")) @finding

; The block cipher and stream cipher crates, with or without a type parameter: Rc4::<U16>::new(…).
(call_expression
  function: (scoped_identifier name: (identifier) @name) @f
  (#any-of? @name "new" "new_from_slice" "new_from_slices" "new_with_eff_key_len")
  (#resolves? @f
    "des::Des.*" "des::TdesEde2.*" "des::TdesEde3.*" "des::TdesEee2.*" "des::TdesEee3.*" "rc2::Rc2.*" "rc4::Rc4.*"
    "rc5::*" "blowfish::Blowfish.*" "blowfish::BlowfishLE.*" "cast5::Cast5.*" "idea::Idea.*")) @finding

; ecb::Encryptor::<aes::Aes128>::new(…). An alias of it is told where it is made, see below.
(call_expression
  function: (scoped_identifier
    path: [
      (generic_type)
      (scoped_identifier)
    ]
    name: (identifier) @name) @f
  (#any-of? @name "new" "new_from_slice" "new_from_slices")
  (#resolves? @f "ecb::Encryptor.*" "ecb::Decryptor.*")) @finding

; cbc::Encryptor::<des::Des>::new(…)
(call_expression
  function: (scoped_identifier
    path: (generic_type
      type_arguments: (type_arguments . (_) @cipher .))
    name: (identifier) @name) @f
  (#any-of? @name "new" "new_from_slice" "new_from_slices")
  (#resolves? @cipher
    "des::Des" "des::TdesEde2" "des::TdesEde3" "des::TdesEee2" "des::TdesEee3" "rc2::Rc2" "blowfish::Blowfish"
        "cast5::Cast5" "idea::Idea")) @finding

; type Aes128Ecb = ecb::Encryptor<aes::Aes128>; type DesCbc = cbc::Encryptor<des::Des>;
(type_item
  type: (generic_type type: (_) @type) @f @finding
  (#resolves? @type "ecb::Encryptor" "ecb::Decryptor" "block_modes::Ecb"))

(type_item
  type: (generic_type
    type_arguments: (type_arguments . (_) @cipher .)) @f @finding
  (#resolves? @cipher
    "des::Des" "des::TdesEde2" "des::TdesEde3" "des::TdesEee2" "des::TdesEee3" "rc2::Rc2" "blowfish::Blowfish"
        "cast5::Cast5" "idea::Idea"))
