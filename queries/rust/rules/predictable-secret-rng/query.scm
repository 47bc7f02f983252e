; fn new_token() { let mut rng = SmallRng::seed_from_u64(…); … }
(function_item
  name: (identifier) @name
  body: (block
    (let_declaration
      value: (call_expression
        function: (scoped_identifier) @f) @finding))
  (#match? @name "(?i)(^|_)(tokens?|secrets?|passwords?|passphrase|nonce|salt|otp|csrf|session_?id|api_?key|(private|secret|signing|encryption|session|master|aes|hmac)_?keys?|key_?pair|(reset|verification|recovery|pin|invite)_?codes?|credentials?)($|_)")
  (#resolves? @f
    "rand::rngs::SmallRng::seed_from_u64" "rand::rngs::SmallRng::from_seed" "rand::rngs::SmallRng::from_entropy"
        "rand::rngs::SmallRng::from_os_rng" "rand::rngs::SmallRng::from_rng" "rand::rngs::StdRng::seed_from_u64"
        "rand_chacha::ChaCha8Rng::seed_from_u64" "rand_chacha::ChaCha12Rng::seed_from_u64"
        "rand_chacha::ChaCha20Rng::seed_from_u64"
        "rand_pcg::Pcg32::new" "rand_pcg::Pcg64::new" "rand_pcg::Pcg32::seed_from_u64" "rand_pcg::Pcg64::seed_from_u64"
        "rand_pcg::Pcg64Mcg::new" "rand_pcg::Pcg64Mcg::seed_from_u64"
        "rand_xorshift::XorShiftRng::seed_from_u64" "rand_xorshift::XorShiftRng::from_seed"
        "rand_xoshiro::Xoshiro256PlusPlus::seed_from_u64" "rand_xoshiro::Xoshiro256StarStar::seed_from_u64"
        "rand_isaac::IsaacRng::seed_from_u64" "rand_mt::Mt64::new" "rand_mt::Mt::new"
        "fastrand::Rng::new" "fastrand::Rng::with_seed" "oorandom::Rand32::new" "oorandom::Rand64::new"))
