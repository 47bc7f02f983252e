; Every general hash is too fast for a password, MD5 as much as SHA-512.
(call_expression
  function: (member_expression
    object: (call_expression
      function: (_) @f
      arguments: (arguments . (_) @algorithm)) @finding
    property: (property_identifier) @update)
  arguments: (arguments . (_) @data)
  (#eq? @update "update")
  (#resolves? @f "crypto.createHash")
  (#value? @algorithm "/(?i)^(rsa-)?(md4|md5|ripemd|rmd160|sha-?1|sha-?(224|256|384|512)|sha512-(224|256)|sha3-|blake2|shake)/")
  (#match? @data "(?i)(^|[^a-z])(plain|raw|user|new)?(password|passwd|passphrase|pwd)([^a-z]|$)")
  (#not-match? @data "(?i)token|reset|hash|derived|encrypted")) @call

(call_expression
  function: (_) @f
  arguments: (arguments . (_) @data)
  (#resolves? @f "md5" "sha1" "js-md5" "js-md5.md5" "js-sha1" "js-sha1.sha1" "blueimp-md5" "spark-md5.hash" "crypto-js.MD5" "crypto-js.SHA1" "crypto-js/md5" "crypto-js/sha1"
    "crypto-js.SHA256" "crypto-js.SHA512" "crypto-js/sha256" "crypto-js/sha512" "js-sha256" "js-sha256.sha256" "js-sha512" "js-sha512.sha512" "hash.js.sha256" "sha256" "sha.js")
  (#match? @data "(?i)(^|[^a-z])(plain|raw|user|new)?(password|passwd|passphrase|pwd)([^a-z]|$)")
  (#not-match? @data "(?i)token|reset|hash|derived|encrypted")) @finding
