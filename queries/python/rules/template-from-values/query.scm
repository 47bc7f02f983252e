(call
  function: (_) @f
  arguments: (argument_list . (_) @template)
  (#resolves? @f
    "flask.render_template_string" "flask.templating.render_template_string" "quart.render_template_string"
    "jinja2.Template" "jinja2.Environment.from_string" "jinja2.sandbox.SandboxedEnvironment.from_string"
    "django.template.Template" "mako.template.Template" "tornado.template.Template")
  (#value? @template "/(?s).\\h|\\h./")
  (#tainted? @template "unknown" "local" "database")) @finding
