; What a request brings is untrusted-template's, what is put together here template-from-string's.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @template)
  (#resolves? @f
    "ejs.render" "ejs.compile" "pug.render" "pug.compile" "jade.compile" "handlebars.compile" "Handlebars.compile" "handlebars.precompile" "nunjucks.renderString" "nunjucks.compile" "nunjucks.Environment.renderString"
    "lodash.template" "_.template" "underscore.template" "dot.template" "doT.template" "eta.renderString" "squirrelly.render" "squirrelly.compile" "squirrelly.Compile" "squirrelly.Render" "twig.twig" "swig.compile" "swig.render" "mustache.render")
  (#not-constant? @template)
  (#not-match? @template "(?i)readFile")
  (#not-value? @template "/(?s)[\\w<>{}=].*\\h|\\h.*[\\w<>{}=]/")
  (#not-tainted? @template "remote")) @finding
