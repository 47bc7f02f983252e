(call
  function: (_) @f
  (#resolves? @f "hashlib.new")
  (#argument? @finding "name" 0 "algorithm")
  (#value? "algorithm" "/(?i)^(md4|md5|md5-sha1|sha1|sha-1|sha)$/")
  (#no-argument? @finding "usedforsecurity")) @finding

(call
  function: (_) @f
  (#resolves? @f "hashlib.new")
  (#argument? @finding "name" 0 "algorithm")
  (#value? "algorithm" "/(?i)^(md4|md5|md5-sha1|sha1|sha-1|sha)$/")
  (#argument? @finding "usedforsecurity" "used")
  (#value? "used" "True")) @finding
