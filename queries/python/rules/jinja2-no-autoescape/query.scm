; Own delimiters and care for white space are signs of code or configuration being made, not HTML; a sandbox is as a rule for text.
(call
  function: (_) @f
  (#resolves? @f "jinja2.Environment" "jinja2.environment.Environment")
  (#no-argument? @finding "lstrip_blocks")
  (#no-argument? @finding "keep_trailing_newline")
  (#no-argument? @finding "block_start_string")
  (#no-argument? @finding "variable_start_string")
  (#no-argument? @finding "undefined")
  (#no-argument? @finding "autoescape")) @finding

(call
  function: (_) @f
  (#resolves? @f "jinja2.Environment" "jinja2.environment.Environment" "jinja2.sandbox.SandboxedEnvironment")
  (#argument? @finding "autoescape" "autoescape")
  (#value? "autoescape" "False")) @finding
