; Neither True nor a choice by file name. False is for jinja2-no-autoescape.
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (identifier) @key value: (_) @autoescape))
  (#resolves? @f "jinja2.Environment" "jinja2.environment.Environment" "jinja2.sandbox.SandboxedEnvironment")
  (#eq? @key "autoescape")
  (#not-value? @autoescape "True" "False" "1")
  (#not-match? @autoescape "select_autoescape")) @finding
