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

; A comment in the block says why something in it is safe, if not right above it.
(block
  [
    (line_comment)
    (block_comment)
  ] @comment
  (#match? @comment "(?i)\\bsafe(ty|ly)?\\b")) @safety-told

; Evaluated when the program is built, where older compilers allow fewer calls.
(function_item (function_modifiers "const")) @const-code
(const_item) @const-code
(static_item) @const-code

; A pointer is held against null here.
(function_item
  (#match? @null-checked "is_null\\(|NonNull::new\\(")) @null-checked

; A number is held against zero here.
(function_item
  (#match? @zero-checked "[!=<>]= *[01]\\b|> *0\\b|\\b0 *(\\||=>)|is_zero\\(")) @zero-checked

; An index is held against a length here.
(function_item
  (#match? @bounds-checked "\\b(if|while|for|assert!|debug_assert!)[^{;]*\\blen\\b")) @bounds-checked
