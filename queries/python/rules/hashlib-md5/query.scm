(call
  function: (_) @f
  (#resolves? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4")
  (#no-argument? @finding "usedforsecurity")) @finding

(call
  function: (_) @f
  (#resolves? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4")
  (#argument? @finding "usedforsecurity" "used")
  (#value? "used" "True")) @finding
