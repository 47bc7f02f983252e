(call
  function: (_) @f
  arguments: (argument_list . [(keyword_argument value: (_) @template) (_) @template])
  (#resolves? @f
    "flask.render_template_string" "flask.templating.render_template_string" "flask.stream_template_string"
    "quart.render_template_string" "jinja2.Template" "jinja2.environment.Template"
    "jinja2.Environment.from_string" "jinja2.sandbox.SandboxedEnvironment.from_string" "jinja2.nativetypes.NativeTemplate"
    "django.template.Template" "django.template.base.Template" "django.template.Engine.from_string" "mako.template.Template"
    "tornado.template.Template" "bottle.SimpleTemplate" "Cheetah.Template.Template" "genshi.template.MarkupTemplate"
    "genshi.template.TextTemplate" "chameleon.PageTemplate")
  (#tainted? @template "remote")) @finding

; Bottle's template(): a text with a line's end, a brace or a percent sign is compiled.
(call
  function: (_) @f
  arguments: (argument_list . [(string) (binary_operator) (call)] @template)
  (#resolves? @f "bottle.template" "bottle.jinja2_template" "bottle.mako_template")
  (#tainted? @template "remote")) @finding

; An environment that was made elsewhere
(call
  function: (attribute object: (_) @environment attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @template)
  (#eq? @method "from_string")
  (#match? @environment "(?i)(^|[._])(jinja_?|template_?)?(env|environment|engine)$|engines\\[")
  (#not-resolves? @f "jinja2.*" "django.template.Engine.from_string")
  (#tainted? @template "remote")) @finding
