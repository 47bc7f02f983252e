; let users = state.users.lock().unwrap(); … something().await, in the same block and with no drop(users) in it.
; Tokio's and the futures crate's own locks give a future, which has no unwrap.
(block
  (let_declaration
    pattern: [
      (identifier) @guard
      (mut_pattern (identifier) @guard)
    ]
    value: (call_expression
      function: (field_expression
        value: (call_expression
          function: (field_expression field: (field_identifier) @lock)
          arguments: (arguments))
        field: (field_identifier) @unwrap)) @finding)
  [
    (expression_statement (await_expression))
    (expression_statement (try_expression (await_expression)))
    (expression_statement (assignment_expression right: (await_expression)))
    (expression_statement (assignment_expression right: (try_expression (await_expression))))
    (expression_statement (call_expression arguments: (arguments (await_expression))))
    (expression_statement (call_expression arguments: (arguments (try_expression (await_expression)))))
    (let_declaration value: (await_expression))
    (let_declaration value: (try_expression (await_expression)))
    (let_declaration value: (try_expression (try_expression (await_expression))))
    (let_declaration value: (try_expression (call_expression function: (field_expression value: (await_expression)))))
    (let_declaration value: (try_expression (call_expression function: (field_expression value: (try_expression (call_expression function: (field_expression value: (await_expression))))))))
    (let_declaration value: (try_expression (try_expression (call_expression function: (field_expression value: (await_expression))))))
    (expression_statement (if_expression condition: (let_condition value: (await_expression))))
    (expression_statement (match_expression value: (await_expression)))
    (let_declaration value: (call_expression function: (field_expression value: (await_expression))))
    (await_expression)
  ]
  (#any-of? @lock "lock" "write" "read")
  (#any-of? @unwrap "unwrap" "expect")
  (#not-match? @block "\\bdrop\\(|MutexGuard::unlock|fair_mutex")) @block

; The only drop(users) stands in a branch that returns, so the lock is kept where the function goes on.
(block
  (let_declaration
    pattern: [
      (identifier) @guard
      (mut_pattern (identifier) @guard)
    ]
    value: (call_expression
      function: (field_expression
        value: (call_expression
          function: (field_expression field: (field_identifier) @lock)
          arguments: (arguments))
        field: (field_identifier) @unwrap)) @finding)
  (expression_statement (if_expression
    consequence: (block
      (expression_statement (call_expression function: (identifier) @drop arguments: (arguments . (identifier) @dropped .)))
      (expression_statement (return_expression)))
    !alternative))
  [
    (expression_statement (await_expression))
    (expression_statement (try_expression (await_expression)))
    (expression_statement (assignment_expression right: (await_expression)))
    (let_declaration value: (await_expression))
    (let_declaration value: (try_expression (await_expression)))
    (await_expression)
  ]
  (#any-of? @lock "lock" "write" "read")
  (#any-of? @unwrap "unwrap" "expect")
  (#eq? @drop "drop")
  (#eq? @guard @dropped)
  (#not-match? @block "(?s)\\bdrop\\(.*\\bdrop\\(|MutexGuard::unlock|fair_mutex")) @block
