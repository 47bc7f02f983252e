; process.setuid('www') and right behind it process.setgid('www'). Only root may change its groups, and it has just stopped being root.
(statement_block
  (expression_statement (call_expression
    function: (_) @f
    arguments: (arguments . (_) @user .)) @drop) @first
  .
  (expression_statement (call_expression
    function: (_) @g
    arguments: (arguments . (_) @group)) @finding) @second
  (#resolves? @f "process.setuid")
  (#resolves? @g "process.setgid" "process.setegid" "process.setgroups" "process.initgroups")
  (#not-value? @user "0" "root")
  (#not-match? @user "get(e)?uid")
  (#not-match? @group "get(e)?gid"))

; With something between the two, which the user or the group may come from: they are not swapped.
(statement_block
  (expression_statement (call_expression
    function: (_) @f
    arguments: (arguments . (_) @user .)) @drop)
  (_)
  (expression_statement (call_expression
    function: (_) @g
    arguments: (arguments . (_) @group)) @finding)
  (#resolves? @f "process.setuid")
  (#resolves? @g "process.setgid" "process.setegid" "process.setgroups" "process.initgroups")
  (#not-value? @user "0" "root")
  (#not-match? @user "get(e)?uid")
  (#not-match? @group "get(e)?gid"))
