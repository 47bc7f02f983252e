; The body is the assertion and nothing else.
(function_item
  name: (identifier) @name @finding
  body: (block
    . (call_expression
      function: (identifier) @ok
      arguments: (arguments
        . (call_expression
          function: (scoped_identifier name: (identifier) @assertion)) .)) .)
  (#any-of? @name "verify_server_cert" "verify_client_cert")
  (#eq? @ok "Ok")
  (#eq? @assertion "assertion"))

(function_item
  name: (identifier) @name @finding
  body: (block
    . (expression_statement
      (return_expression
        (call_expression
          function: (identifier) @ok
          arguments: (arguments
            . (call_expression
              function: (scoped_identifier name: (identifier) @assertion)) .)))) .)
  (#any-of? @name "verify_server_cert" "verify_client_cert")
  (#eq? @ok "Ok")
  (#eq? @assertion "assertion"))
