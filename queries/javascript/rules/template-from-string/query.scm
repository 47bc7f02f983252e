; A source with constant text and an unknown part; a source that is read from a file is no finding.
(call_expression
  function: (_) @f
  arguments: (arguments . [(template_string) (binary_expression) (identifier)] @template)
  (#resolves? @f
    "ejs.render" "ejs.compile" "pug.render" "pug.compile" "handlebars.compile" "handlebars.precompile"
    "nunjucks.renderString" "nunjucks.compile" "nunjucks.Environment.renderString"
    "lodash.template" "lodash/template" "underscore.template" "dot.template" "eta.renderString" "squirrelly.render"
    "twig.twig" "art-template.render" "art-template.compile" "jsrender.templates" "doT.template" "swig.render" "swig.compile")
  (#value? @template "/(?s)[\\w<>{}=].*\\h|\\h.*[\\w<>{}=]/")
  (#not-match? @template "(?i)readFile|escape|partial|layout|include")
  (#tainted? @template "unknown" "any")) @finding
