(call
  function: (_) @f
  (#resolves? @f "os.open")
  (#argument? @finding "mode" 2 "mode")
  (#value? "mode" "0o606" "0o622" "0o626" "0o646" "0o662" "0o666" "0o667" "0o676" "0o706" "0o757" "0o766" "0o776" "0o777")) @finding
