(call
  function: (_) @f
  arguments: (argument_list (_) . [(keyword_argument value: (_) @method) (_) @method] .)
  (#resolves? @f "crypt.crypt")
  (#resolves? @method "crypt.METHOD_CRYPT" "crypt.METHOD_MD5")) @finding

(call
  function: (_) @f
  arguments: (argument_list . [(keyword_argument value: (_) @method) (_) @method])
  (#resolves? @f "crypt.mksalt")
  (#resolves? @method "crypt.METHOD_CRYPT" "crypt.METHOD_MD5")) @finding
