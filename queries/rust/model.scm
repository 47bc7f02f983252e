; Names that rules can ask for with `#inside?`.

(function_item (function_modifiers "async")) @async
(async_block) @async

; A test: the attribute stands before it, which the engine looks up for `#[test]` and `#[cfg(test)]`.
(mod_item
  name: (identifier) @name
  (#any-of? @name "test" "tests")) @test

; A cookie that is taken away: jar.remove(Cookie::build("session").path("/"))
(call_expression
  function: (field_expression field: (field_identifier) @method)
  (#any-of? @method "remove" "remove_cookie" "remove_private" "remove_signed" "add_removal_cookie")) @cookie-removal

; Passwords are hashed here before they are compared.
(function_item
  (#match? @password-hashed "(?i)bcrypt|scrypt|argon|pbkdf2|hash|digest|md5|sha_?[0-9]|crypt\\(|(?i)verify|confirm|repeat")) @password-hashed

; The supplementary groups are given up here as well.
(function_item
  (#match? @groups-dropped "setgroups|initgroups")) @groups-dropped

; A length is held against a bound here, in a release as well.
(block
  (#match? @length-checked "\\b(if|assert!\\(|ensure!\\()[^{;]*\\b(len|length|size)\\b[^{;]*[<>]=?[^{;]*(\\bMAX|MAX_|_MAX|LIMIT|\\d{2,}|0x)|\\b(if|assert!\\(|ensure!\\()[^{;]*(\\bMAX|MAX_|_MAX|LIMIT|\\d{2,}|0x)[^{;]*[<>]=?[^{;]*\\b(len|length|size)\\b")) @length-checked
