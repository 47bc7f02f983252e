; In today's Node.js both are the same function, so the fix keeps what the code does.
(member_expression
  object: (_) @module
  property: (property_identifier) @name
  (#resolves? @module "crypto")
  (#any-of? @name "pseudoRandomBytes" "prng" "rng")) @finding
