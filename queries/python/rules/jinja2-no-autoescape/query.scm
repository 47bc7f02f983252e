(call
  function: (_) @f
  (#resolves? @f "jinja2.Environment" "jinja2.environment.Environment" "jinja2.sandbox.SandboxedEnvironment")
  (#no-argument? @finding "autoescape")) @finding

(call
  function: (_) @f
  (#resolves? @f "jinja2.Environment" "jinja2.environment.Environment" "jinja2.sandbox.SandboxedEnvironment")
  (#argument? @finding "autoescape" "autoescape")
  (#value? "autoescape" "False")) @finding
