; In a closure it may run elsewhere: spawn_blocking(|| …).
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) .)
  (#resolves? @f "std::thread::sleep" "thread::sleep")
  (#inside? @finding "async")
  (#not-inside? @finding "closure_expression")
  (#not-inside? @finding "test")) @finding
