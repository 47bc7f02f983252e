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
