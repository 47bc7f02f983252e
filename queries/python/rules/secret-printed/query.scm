(call
  function: (_) @f
  arguments: (argument_list [(identifier) (attribute) (subscript) (call) (string) (concatenated_string) (binary_operator) (conditional_expression) (boolean_operator)] @value)
  (#resolves? @f "print" "builtins.print" "sys.stdout.write" "sys.stderr.write" "click.echo" "typer.echo" "pprint.pprint" "rich.print")
  (#tainted? @value "secret")) @finding
