; setuid(uid)? and right behind it setgid(gid)?. Only root may change its groups, and it has just stopped being root.
(block
  [
    (expression_statement (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop)
    (expression_statement (try_expression (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop))
    (expression_statement (call_expression function: (field_expression value: (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop)))
    (expression_statement (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop .)))
    (expression_statement (if_expression condition: (binary_expression left: (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop)))
    (expression_statement (if_expression condition: (binary_expression left: (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop .)))))
    (let_declaration value: (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop)
    (let_declaration value: (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop .)))
  ] @first
  .
  [
    (expression_statement (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding)
    (expression_statement (try_expression (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding))
    (expression_statement (call_expression function: (field_expression value: (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding)))
    (expression_statement (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding .)))
    (expression_statement (if_expression condition: (binary_expression left: (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding)))
    (expression_statement (if_expression condition: (binary_expression left: (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding .)))))
    (let_declaration value: (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding)
    (let_declaration value: (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding .)))
  ] @second
  (#resolves? @f "nix::unistd::setuid" "libc::setuid")
  (#resolves? @g "nix::unistd::setgid" "nix::unistd::setegid" "nix::unistd::setresgid" "nix::unistd::setgroups" "nix::unistd::initgroups" "libc::setgid" "libc::setegid" "libc::setregid" "libc::setresgid" "libc::setgroups" "libc::initgroups")
  (#not-value? @user "0")
  (#not-match? @user "get(e|res)?uid\\(|current\\(\\)|effective\\(\\)|ROOT|from_raw\\(0\\)|(?i)\\b(saved|real|old|orig|original|previous)_?|MAX|!0|^-1")
  (#not-match? @group "get(e|res)?gid\\(|current\\(\\)|effective\\(\\)"))

; With something between the two, which the user or the group may come from: they are not swapped.
(block
  [
    (expression_statement (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop)
    (expression_statement (try_expression (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop))
    (expression_statement (call_expression function: (field_expression value: (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop)))
    (expression_statement (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop .)))
    (expression_statement (if_expression condition: (binary_expression left: (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop)))
    (expression_statement (if_expression condition: (binary_expression left: (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop .)))))
    (let_declaration value: (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop)
    (let_declaration value: (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @f arguments: (arguments . (_) @user)) @drop .)))
  ]
  (_)
  [
    (expression_statement (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding)
    (expression_statement (try_expression (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding))
    (expression_statement (call_expression function: (field_expression value: (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding)))
    (expression_statement (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding .)))
    (expression_statement (if_expression condition: (binary_expression left: (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding)))
    (expression_statement (if_expression condition: (binary_expression left: (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding .)))))
    (let_declaration value: (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding)
    (let_declaration value: (unsafe_block (block . (call_expression function: [(identifier) (scoped_identifier)] @g arguments: (arguments . (_) @group)) @finding .)))
  ]
  (#resolves? @f "nix::unistd::setuid" "libc::setuid")
  (#resolves? @g "nix::unistd::setgid" "nix::unistd::setegid" "nix::unistd::setresgid" "nix::unistd::setgroups" "nix::unistd::initgroups" "libc::setgid" "libc::setegid" "libc::setregid" "libc::setresgid" "libc::setgroups" "libc::initgroups")
  (#not-value? @user "0")
  (#not-match? @user "get(e|res)?uid\\(|current\\(\\)|effective\\(\\)|ROOT|from_raw\\(0\\)|(?i)\\b(saved|real|old|orig|original|previous)_?|MAX|!0|^-1")
  (#not-match? @group "get(e|res)?gid\\(|current\\(\\)|effective\\(\\)"))
