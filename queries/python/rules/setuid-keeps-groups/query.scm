; os.setuid(…) in a function that never speaks of groups. Taken back or given to oneself, a user id says nothing of groups.
(call
  function: (_) @f
  arguments: (argument_list . (_) @user)
  (#resolves? @f "os.setuid" "os.setresuid" "os.setreuid")
  (#not-value? @user "0" "-1")
  (#not-match? @user "get(e|res)?uid\\(|(?i)\\b(saved|real|old|orig|original|previous)_?")
  (#inside? @finding "function")
  (#not-inside? @finding "groups-dropped")) @finding
