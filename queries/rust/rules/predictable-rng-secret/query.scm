; let token = rng.random::<u64>(); let token: u64 = rng.gen();
(let_declaration
  pattern: (identifier) @name
  value: (call_expression
    function: [
      (field_expression value: (_) @rng field: (field_identifier) @method)
      (generic_function
        function: (field_expression value: (_) @rng field: (field_identifier) @method))
    ]) @finding
  (#any-of? @method "gen" "random" "gen_range" "random_range" "next_u32" "next_u64" "sample")
  (#match? @name "(?i)(^|_)(tokens?|secrets?|passwords?|passphrase|passcode|passwd|nonce|salt|otp|csrf|session_?id|api_?key|private_?key|secret_?key|signing_?key|encryption_?key|session_?key|master_?key|aes_?key|hmac_?key|reset_?code|verification_?code|recovery_?codes?|pin_?code|invite_?code|credentials?)$")
  (#type? @rng
    "rand::rngs::SmallRng" "rand::SeededRng" "rand_pcg::Pcg32" "rand_pcg::Pcg64" "rand_pcg::Pcg64Mcg"
        "rand_xorshift::XorShiftRng" "rand_xoshiro::Xoshiro256PlusPlus" "rand_xoshiro::Xoshiro256StarStar"
        "rand_isaac::IsaacRng"))

; rng.fill_bytes(&mut key);
(call_expression
  function: (field_expression value: (_) @rng field: (field_identifier) @method)
  arguments: (arguments
    . [
      (reference_expression value: (identifier) @name)
      (reference_expression value: (field_expression field: (field_identifier) @name))
      (reference_expression value: (index_expression . (identifier) @name))
    ] .)
  (#any-of? @method "fill" "fill_bytes" "try_fill" "try_fill_bytes")
  (#match? @name "(?i)(^|_)(key|token|secret|password|nonce|salt|iv|seed_phrase|session_?id)$")
  (#type? @rng
    "rand::rngs::SmallRng" "rand::SeededRng" "rand_pcg::Pcg32" "rand_pcg::Pcg64" "rand_pcg::Pcg64Mcg"
        "rand_xorshift::XorShiftRng" "rand_xoshiro::Xoshiro256PlusPlus" "rand_xoshiro::Xoshiro256StarStar"
        "rand_isaac::IsaacRng")) @finding
