; Rsa::generate(1024)
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) @bits .)
  (#resolves? @f "openssl::rsa::Rsa::generate" "boring::rsa::Rsa::generate" "openssl::dsa::Dsa::generate")
  (#value? @bits "/^([1-9][0-9]{0,2}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding

; RsaPrivateKey::new(&mut rng, 1024)
(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) . (_) @bits .)
  (#resolves? @f "rsa::RsaPrivateKey::new" "rsa::RsaPrivateKey::new_with_exp" "openssl::rsa::Rsa::generate_with_e")
  (#value? @bits "/^([1-9][0-9]{0,2}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding

(call_expression
  function: (scoped_identifier) @f
  arguments: (arguments . (_) @bits . (_) .)
  (#resolves? @f "openssl::rsa::Rsa::generate_with_e")
  (#value? @bits "/^([1-9][0-9]{0,2}|1[0-9]{3}|20[0-3][0-9]|204[0-7])$/")) @finding
