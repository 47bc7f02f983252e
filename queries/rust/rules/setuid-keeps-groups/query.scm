; setuid(uid) in a function that never speaks of groups.
(call_expression
  function: [(identifier) (scoped_identifier)] @f
  arguments: (arguments . (_) @user)
  (#resolves? @f "nix::unistd::setuid" "nix::unistd::setresuid" "libc::setuid" "libc::setresuid" "libc::setreuid")
  (#not-value? @user "0" "-1")
  (#not-match? @user "get(e|res)?uid\\(|ROOT|from_raw\\(0\\)|(?i)\\b(saved|real|old|orig|original|previous)_?|MAX|!0|^-1")
  (#inside? @finding "function")
  (#not-inside? @finding "groups-dropped")) @finding
