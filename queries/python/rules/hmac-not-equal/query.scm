(comparison_operator . (_) @left "!=" . (_) @right .
  (#type? @left "hmac.Code")) @finding @code

(comparison_operator . (_) @left "!=" . (_) @right .
  (#not-type? @left "hmac.Code")
  (#type? @right "hmac.Code")) @finding @code
