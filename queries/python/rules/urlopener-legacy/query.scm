(call
  function: (_) @f
  (#resolves? @f
    "urllib.request.URLopener" "urllib.request.FancyURLopener" "urllib.URLopener" "urllib.FancyURLopener"
    "six.moves.urllib.request.URLopener" "six.moves.urllib.request.FancyURLopener")) @finding

(class_definition
  superclasses: (argument_list (_) @f)
  (#resolves? @f
    "urllib.request.URLopener" "urllib.request.FancyURLopener" "urllib.URLopener" "urllib.FancyURLopener")) @finding
