; Mako escapes nothing unless it is told to. Much of it makes configuration and code, so the confidence is low.
(call
  function: (_) @f
  (#resolves? @f "mako.template.Template" "mako.lookup.TemplateLookup")
  (#no-argument? @finding "default_filters")) @finding
