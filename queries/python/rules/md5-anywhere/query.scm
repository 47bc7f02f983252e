; Any use, also those that hashlib-md5 takes for keys of a cache and the like.
(call
  function: (_) @f
  (#resolves? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4" "hashlib.sha")
  (#no-argument? @finding "usedforsecurity")) @finding
