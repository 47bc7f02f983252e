; What was cleaned, or is a constant, is left alone, and so is what Angular's own object URL is.
(call_expression
  function: (member_expression object: (_) @sanitizer property: (property_identifier) @method) @f
  arguments: (arguments . (_) @value .)
  (#any-of? @method "bypassSecurityTrustHtml" "bypassSecurityTrustScript" "bypassSecurityTrustStyle")
  (#not-constant? @value)
  (#not-match? @value "(?i)sanitiz|purif|escape|svg|icon")
  (#tainted? @value "unknown" "remote" "database" "file")) @finding
