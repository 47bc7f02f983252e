; user.password == request.form["password"], in either order. Where something is hashed nearby, it may be a hash on both sides.
(comparison_operator . [
    (attribute object: (_) @who attribute: (identifier) @key)
    (subscript value: (_) @who subscript: (string (string_content) @key))
  ] . ["==" "!="] . (_) @typed .
  (#any-of? @key "password" "passwd" "pwd")
  (#match? @who "(?i)^[(]?(await )?([a-z]*_?user|(db|stored|found|existing|saved|matched)_?[a-z]*|account|row|rows\\[0\\]|results?\\[0\\]|record|member|customer|admin|employee|profile|entry|doc|u)[)]?[!?]?$")
  (#match? @typed "(?i)^((self\\.)?request\\.|form\\b|data\\b|payload\\b|credentials\\b|body\\b|json\\b|flask\\.request\\.|login\\.).*(password|passwd|pwd)|^(password|passwd|pwd|typed|entered_?\\w*|input_?password|password_?(input|entered|attempt)|given_?password)$")
  (#inside? @finding "function")
  (#not-inside? @finding "password-hashed")) @finding

(comparison_operator . (_) @typed . ["==" "!="] . [
    (attribute object: (_) @who attribute: (identifier) @key)
    (subscript value: (_) @who subscript: (string (string_content) @key))
  ] .
  (#any-of? @key "password" "passwd" "pwd")
  (#match? @who "(?i)^[(]?(await )?([a-z]*_?user|(db|stored|found|existing|saved|matched)_?[a-z]*|account|row|rows\\[0\\]|results?\\[0\\]|record|member|customer|admin|employee|profile|entry|doc|u)[)]?[!?]?$")
  (#match? @typed "(?i)^((self\\.)?request\\.|form\\b|data\\b|payload\\b|credentials\\b|body\\b|json\\b|flask\\.request\\.|login\\.).*(password|passwd|pwd)|^(password|passwd|pwd|typed|entered_?\\w*|input_?password|password_?(input|entered|attempt)|given_?password)$")
  (#inside? @finding "function")
  (#not-inside? @finding "password-hashed")) @finding
