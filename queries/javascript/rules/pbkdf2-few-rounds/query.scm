; OWASP asks for 600,000 with SHA-256 and 210,000 with SHA-512. Below 50,000 there is no argument.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (_) @rounds . (_))
  (#resolves? @f "crypto.pbkdf2" "crypto.pbkdf2Sync")
  (#value? @rounds "/^([1-9][0-9]{0,3}|[1-4][0-9]{4})$/")) @finding

; crypto-js before 4.2 does one round of SHA-1 where none are asked for (CVE-2023-46233).
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) . (object (pair key: (property_identifier) @key value: (_) @rounds)) .)
  (#resolves? @f "crypto-js.PBKDF2" "crypto-js/pbkdf2")
  (#eq? @key "iterations")
  (#value? @rounds "/^([1-9][0-9]{0,3}|[1-4][0-9]{4})$/")) @finding
