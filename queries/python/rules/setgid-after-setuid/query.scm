; os.setuid(uid) and right behind it os.setgid(gid). Only root may change its groups, and it has just stopped being root.
(block
  (expression_statement (call
    function: (_) @f
    arguments: (argument_list . (_) @user)) @drop) @first
  .
  (expression_statement (call
    function: (_) @g
    arguments: (argument_list . (_) @group)) @finding) @second
  (#resolves? @f "os.setuid")
  (#resolves? @g "os.setgid" "os.setegid" "os.setregid" "os.setresgid" "os.setgroups" "os.initgroups")
  (#not-value? @user "0")
  (#not-match? @user "get(e|res)?uid\\(|(?i)\\b(saved|real|old|orig|original|previous)_?")
  (#not-match? @group "get(e|res)?gid\\("))

; With something between the two, which the user or the group may come from: they are not swapped.
(block
  (expression_statement (call
    function: (_) @f
    arguments: (argument_list . (_) @user)) @drop)
  (_)
  (expression_statement (call
    function: (_) @g
    arguments: (argument_list . (_) @group)) @finding)
  (#resolves? @f "os.setuid")
  (#resolves? @g "os.setgid" "os.setegid" "os.setregid" "os.setresgid" "os.setgroups" "os.initgroups")
  (#not-value? @user "0")
  (#not-match? @user "get(e|res)?uid\\(|(?i)\\b(saved|real|old|orig|original|previous)_?")
  (#not-match? @group "get(e|res)?gid\\("))
