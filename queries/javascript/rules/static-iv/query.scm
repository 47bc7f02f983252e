; A constant text, or Buffer.from of one, here or in a variable. ECB and RC4 take no IV, so an
; empty one is left to weak-cipher.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (_) @iv)
  (#resolves? @f "crypto.createCipheriv")
  (#value? @iv "/(?s)^.{8,}$/")
  (#constant? @iv)
  (#not-value? @iv "/^([./@\\w-]+\\.)?[A-Z][A-Z0-9_]*$/" "/^Buffer\\./")) @finding

; Zeros; a variable may have been filled since, so only those that are made in the call.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (call_expression function: (_) @alloc) @iv)
  (#resolves? @f "crypto.createCipheriv")
  (#resolves? @alloc "Buffer.alloc")) @finding

; An empty one where the mode needs one
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @algorithm . (_) . (string) @iv)
  (#resolves? @f "crypto.createCipheriv")
  (#value? @algorithm "/(?i)(gcm|ccm|ctr|cbc|ofb|cfb8?|ocb|poly1305)$/")
  (#value? @iv "")) @finding
