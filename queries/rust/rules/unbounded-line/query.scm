; reader.read_line(&mut line)
(call_expression
  function: (field_expression value: (identifier) @reader field: (field_identifier) @method)
  arguments: (arguments (_))
  (#any-of? @method "read_line" "read_until")
  (#tainted? @reader "socket")) @finding

; BufReader::new(stream).lines()
(call_expression
  function: (field_expression
    value: (call_expression
      function: (scoped_identifier) @make
      arguments: (arguments . (_) @stream .))
    field: (field_identifier) @method)
  arguments: (arguments)
  (#any-of? @method "lines" "split")
  (#resolves? @make "std::io::BufReader::new" "tokio::io::BufReader::new" "async_std::io::BufReader::new")
  (#not-match? @stream "\\btake\\(")
  (#tainted? @stream "socket")) @finding
