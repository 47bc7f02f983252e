(call
  function: (_) @f
  arguments: (argument_list . (_) @template)
  (#resolves? @f
    "flask.render_template_string" "flask.templating.render_template_string" "quart.render_template_string"
    "jinja2.Template" "jinja2.Environment.from_string" "jinja2.sandbox.SandboxedEnvironment.from_string"
    "django.template.Template" "mako.template.Template" "tornado.template.Template")
  (#value? @template "/(?s).\\h|\\h./")
  (#tainted? @template "unknown" "local" "database")) @finding

; What the visitor sends, taken as the template itself
(call
  function: (_) @f
  arguments: (argument_list . [(call) (subscript) (attribute)] @template)
  (#resolves? @f
    "flask.render_template_string" "flask.templating.render_template_string" "quart.render_template_string"
    "jinja2.Template" "jinja2.Environment.from_string" "django.template.Template" "mako.template.Template")
  (#match? @template "^(flask\\.)?request\\.(args|form|values|json|data|cookies|headers|GET|POST|get_json|get_data)\\b")
  (#tainted? @template "unknown" "local" "database")) @finding
