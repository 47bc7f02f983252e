(call_expression
  function: (_) @f
  arguments: (arguments . (_) @pattern .)
  (#resolves? @f
    "regex::Regex::new" "regex::bytes::Regex::new" "regex::RegexBuilder::new" "regex::bytes::RegexBuilder::new" "regex_lite::Regex::new"
    "fancy_regex::Regex::new" "fancy_regex::RegexBuilder::new" "pcre2::bytes::Regex::new" "onig::Regex::new" "regress::Regex::new")
  (#tainted? @pattern "remote")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments . (_) @pattern .)
  (#resolves? @f "regex::RegexSet::new" "regex::bytes::RegexSet::new")
  (#tainted? @pattern "remote")) @finding
