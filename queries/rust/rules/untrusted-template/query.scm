(call_expression
  function: (_) @f
  arguments: (arguments . (_) @template)
  (#resolves? @f
    "tera::Tera::one_off" "tera::Tera.render_str" "handlebars::Handlebars.render_template" "handlebars::Handlebars.render_template_with_context"
    "minijinja::Environment.render_str" "minijinja::Environment.template_from_str" "minijinja::render!" "liquid::Parser.parse"
    "mustache::compile_str" "ramhorns::Template::new" "upon::Engine.compile")
  (#tainted? @template "remote")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @template)
  (#resolves? @f
    "tera::Tera.add_raw_template" "handlebars::Handlebars.register_template_string" "handlebars::Handlebars.register_partial"
    "minijinja::Environment.add_template" "minijinja::Environment.add_template_owned" "minijinja::Environment.render_named_str")
  (#tainted? @template "remote")) @finding
