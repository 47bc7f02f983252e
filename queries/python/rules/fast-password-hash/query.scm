(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves? @f
    "hashlib.sha224" "hashlib.sha256" "hashlib.sha384" "hashlib.sha512"
    "hashlib.sha3_256" "hashlib.sha3_512" "hashlib.blake2b" "hashlib.blake2s")
  (#match? @data "(?i)(password|passwd|passphrase|pwd)\\b")) @finding
