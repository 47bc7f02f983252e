; Reading old data is not told, writing new data is.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @algorithm)
  (#resolves? @f "crypto.createCipheriv")
  (#value? @algorithm "/(?i)^(des|rc2|rc4|arc4|bf|blowfish|cast5?|idea|seed)([-_0-9]|$)/" "/(?i)-ecb$/" "/(?i)^(desx|des3)/")) @finding
