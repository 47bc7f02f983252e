(call
  function: (_) @f
  arguments: (argument_list . (_))
  (#resolves? @f "jinja2.Template" "jinja2.environment.Template")
  (#no-argument? @finding "autoescape")) @finding
