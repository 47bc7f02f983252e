; process.setuid('www') in a function that never speaks of groups.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @user .)
  (#resolves? @f "process.setuid")
  (#not-value? @user "0" "root")
  (#not-match? @user "get(e)?uid")
  (#inside? @finding "function")
  (#not-inside? @finding "groups-dropped")) @finding
