; createHash('md5').update(data). Checksums of files, cache keys and the like are
; left alone: there nobody gains by a collision. Passwords are told by fast-password-hash.
(call_expression
  function: (member_expression
    object: (call_expression
      function: (_) @f
      arguments: (arguments . (_) @algorithm)) @finding
    property: (property_identifier) @update)
  arguments: (arguments . (_) @data)
  (#eq? @update "update")
  (#resolves? @f "crypto.createHash")
  (#value? @algorithm "/(?i)^(rsa-)?(md4|md5|sha-?1|ripemd|rmd160)$/")
  (#not-match? @data "(?i)password|passwd|passphrase|\\bpwd\\b|etag|cache|checksum|gravatar|mail|file|content|source|src|buf|bytes|chunk|body|html|css|path|url|uri|JSON\\.stringify|module|query|version|asset|guid|entity|now\\(|^\\w*id$|^key\\b")) @call

; const hash = createHash('md5')
(variable_declarator
  name: (identifier) @name
  value: (call_expression
    function: (_) @f
    arguments: (arguments . (_) @algorithm)) @finding
  (#resolves? @f "crypto.createHash")
  (#value? @algorithm "/(?i)^(rsa-)?(md4|md5|sha-?1|ripemd|rmd160)$/")
  (#not-match? @name "(?i)etag|cache|checksum|file|content|asset|version|finger|integrity|revision"))
