(call_expression
  function: (_) @f
  arguments: (arguments . (_) @source_text)
  (#resolves? @f
    "ejs.render" "ejs.compile" "ejs.default.render" "pug.render" "pug.compile" "pug.compileClient" "jade.render" "jade.compile" "handlebars.compile" "handlebars.precompile"
    "nunjucks.renderString" "nunjucks.compile" "nunjucks.Environment.renderString" "nunjucks.Template" "lodash.template" "lodash/template" "underscore.template" "dot.template" "dot.compile" "doT.template"
    "eta.renderString" "eta.render" "eta.compile" "eta.Eta.renderString" "squirrelly.render" "squirrelly.compile" "twig.twig" "art-template.render" "art-template.compile" "jsrender.templates" "swig.render" "swig.compile"
    "mustache.render" "mustache.parse" "hogan.js.compile" "velocityjs.render" "liquidjs.Liquid.parseAndRender" "liquidjs.Liquid.parse" "liquidjs.Liquid.parseAndRenderSync" "template7.compile" "vash.compile" "marko.compile" "dustjs-linkedin.renderSource"
    "dustjs-linkedin.compile" "es6-template-strings" "vue.compile" "Vue.compile" "whiskers.render" "haml-coffee.compile" "micromustache.render" "lodash-es.template" "consolidate.ejs.render" "consolidate.pug.render")
  (#tainted? @source_text "remote")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (_) @source_text)
  (#resolves? @f "nunjucks.Template" "ejs.Template")
  (#tainted? @source_text "remote")) @finding
; twig({ data: text }), webix.ui({ template: text })
(call_expression
  function: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (_) @source_text)))
  (#resolves? @f "twig.twig" "webix.ui" "vue.createApp" "Vue")
  (#any-of? @key "data" "template")
  (#tainted? @source_text "remote")) @finding
(new_expression
  constructor: (_) @f
  arguments: (arguments . (object (pair key: (property_identifier) @key value: (_) @source_text)))
  (#resolves? @f "vue" "Vue")
  (#eq? @key "template")
  (#tainted? @source_text "remote" "dom")) @finding
