; A hole, but not where a value stands: that is for the rules on SQL built from values.
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @sql)
  (#any-of? @method "execute" "raw" "fetch" "fetchrow" "fetchval")
  (#value? @sql "/(?is)^[\\s(]*(select\\s|insert\\s+into\\s|replace\\s+into\\s|update\\s|delete\\s+from\\s|with\\s|merge\\s+into\\s|drop\\s|alter\\s|truncate\\s|create\\s)[^\\n]*\\h/")
  (#not-value? @sql "/(?is)((=|<|>|\\blike|\\blimit|\\boffset)\\s*[\"']?%?\\h(%|[\"')\\s;,]|$)|[=(,\\s]'%?\\h|\\bvalues\\s*\\([^)]*,\\s*\\h|\\b(in|values)\\s*\\(\\s*\\h\\s*,)/")
  (#tainted? @sql "unknown" "file" "database")) @finding
