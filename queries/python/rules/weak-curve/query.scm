; Handed over as a class or as an object
(call
  function: (_) @f
  arguments: (argument_list [
    (keyword_argument value: [(call function: (_) @name) (attribute) @name (identifier) @name] @curve)
    [(call function: (_) @name) (attribute) @name (identifier) @name] @curve
  ])
  (#resolves? @f
    "cryptography.hazmat.primitives.asymmetric.ec.generate_private_key"
    "cryptography.hazmat.primitives.asymmetric.ec.derive_private_key")
  (#resolves? @name
    "cryptography.hazmat.primitives.asymmetric.ec.SECP192R1" "cryptography.hazmat.primitives.asymmetric.ec.SECT163K1"
    "cryptography.hazmat.primitives.asymmetric.ec.SECT163R2")) @finding
