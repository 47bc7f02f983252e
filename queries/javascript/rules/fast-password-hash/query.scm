; MD5 and SHA-1 are told by weak-hash.
(call_expression
  function: (member_expression
    object: (call_expression
      function: (_) @f
      arguments: (arguments . (_) @algorithm)) @finding
    property: (property_identifier) @update)
  arguments: (arguments . (_) @data)
  (#eq? @update "update")
  (#resolves? @f "crypto.createHash")
  (#value? @algorithm "/(?i)^(rsa-)?(sha-?(224|256|384|512)|sha512-(224|256)|sha3-|blake2|shake)/")
  (#match? @data "(?i)(^|[^a-z])(plain|raw|user|new)?(password|passwd|passphrase|pwd)([^a-z]|$)")
  (#not-match? @data "(?i)token|reset|hash|derived|encrypted")) @call

(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "crypto-js.SHA256" "crypto-js.SHA512" "crypto-js/sha256" "crypto-js/sha512" "js-sha256" "js-sha256.sha256" "js-sha512" "js-sha512.sha512" "hash.js.sha256" "sha256" "sha.js")
  (#match? @data "(?i)(^|[^a-z])(plain|raw|user|new)?(password|passwd|passphrase|pwd)([^a-z]|$)")
  (#not-match? @data "(?i)token|reset|hash|derived|encrypted")) @finding
