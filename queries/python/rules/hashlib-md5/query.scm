; Where the digest goes tells what it is for. Keys of a cache, etags, names of files, identifiers that are cut short
; and the handshake of WebSocket are left alone: nobody gains by two inputs that meet there.
(assignment
  left: (_) @target
  right: [
    (call function: (_) @f arguments: (_) @data) @finding
    (call function: (attribute object: (call function: (_) @f arguments: (_) @data) @finding))
    (call arguments: (argument_list . (call function: (attribute object: (call function: (_) @f arguments: (_) @data) @finding))))
    (binary_operator (call function: (attribute object: (call function: (_) @f arguments: (_) @data) @finding)))
  ]
  (#resolves? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4")
  (#not-match? @target "(?i)etag|cache|checksum|version|avatar|suffix|bucket|shard|slot|color|revision|(^|[^a-z])(u|gu|uu)?ids?([\"'\\]]*)$|_ids?[\"'\\]]*$|(key|name|path|file|filename|slug)s?[\"'\\]]*$")
  (#not-match? @data "(?i)url|uri|path|file|name|cache|etag|guid|ws_?key|content|text|page|html|json|css|repr\\(|query|sql|source|version|vector|mail|usedforsecurity|\\*\\*"))

(function_definition
  name: (identifier) @target
  body: (block (return_statement [
    (call function: (_) @f arguments: (_) @data) @finding
    (call function: (attribute object: (call function: (_) @f arguments: (_) @data) @finding))
    (call arguments: (argument_list . (call function: (attribute object: (call function: (_) @f arguments: (_) @data) @finding))))
    (binary_operator (call function: (attribute object: (call function: (_) @f arguments: (_) @data) @finding)))
  ]))
  (#resolves? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4")
  (#not-match? @target "(?i)etag|cache|checksum|version|avatar|suffix|bucket|shard|slot|color|revision|md5|sha1|websocket|accept|_ids?$|(key|name|path|file|filename|slug)s?$")
  (#not-match? @data "(?i)url|uri|path|file|name|cache|etag|guid|ws_?key|content|text|page|html|json|css|repr\\(|query|sql|source|version|vector|mail|usedforsecurity|\\*\\*"))

; A digest that something is compared with
(comparison_operator
  (call function: (attribute object: (call function: (_) @f arguments: (_) @data) @finding))
  (#resolves? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4")
  (#not-match? @data "(?i)cache|etag|guid|ws_?key|usedforsecurity|\\*\\*"))

(keyword_argument
  name: (identifier) @target
  value: [
    (call function: (_) @f arguments: (_) @data) @finding
    (call function: (attribute object: (call function: (_) @f arguments: (_) @data) @finding))
  ]
  (#resolves? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4")
  (#not-match? @target "(?i)etag|cache|checksum|version|avatar|_?ids?$|(key|name|path|file|filename|slug)s?$")
  (#not-match? @data "(?i)url|uri|path|file|name|cache|etag|guid|ws_?key|content|text|page|html|json|css|repr\\(|query|sql|source|version|vector|mail|usedforsecurity|\\*\\*"))

; What names a secret, wherever it stands
(call
  function: (_) @f
  arguments: (argument_list . (_) @data)
  (#resolves? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4")
  (#match? @data "(?i)passw|passphrase|secret|token|credential|api_?key|private_?key")
  (#no-argument? @finding "usedforsecurity")) @finding

; Said outright
(call
  function: (_) @f
  (#resolves? @f "hashlib.md5" "hashlib.sha1" "hashlib.md4")
  (#argument? @finding "usedforsecurity" "used")
  (#value? "used" "True")) @finding
