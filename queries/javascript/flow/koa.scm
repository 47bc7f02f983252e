; Koa and Hono.
((call_expression function: (_) @f) @handler
  (#resolves? @f
    "koa.get" "koa.post" "koa.put" "koa.delete" "koa.patch" "koa.head" "koa.options" "koa.all" "koa.use" "koa.del" "koa.register" "koa.redirect_"
    "koa.param_" "koa.Koa.get" "koa.Koa.post" "koa.Koa.put" "koa.Koa.delete" "koa.Koa.patch" "koa.Koa.head" "koa.Koa.options" "koa.Koa.all"
    "koa.Koa.use" "koa.Koa.del" "koa.Koa.register" "koa.Koa.redirect_" "koa.Koa.param_" "koa-router.Router.get" "koa-router.Router.post"
    "koa-router.Router.put" "koa-router.Router.delete" "koa-router.Router.patch" "koa-router.Router.head" "koa-router.Router.options"
    "koa-router.Router.all" "koa-router.Router.use" "koa-router.Router.del" "koa-router.Router.register" "koa-router.Router.redirect_"
    "koa-router.Router.param_" "@koa/router.Router.get" "@koa/router.Router.post" "@koa/router.Router.put" "@koa/router.Router.delete"
    "@koa/router.Router.patch" "@koa/router.Router.head" "@koa/router.Router.options" "@koa/router.Router.all" "@koa/router.Router.use"
    "@koa/router.Router.del" "@koa/router.Router.register" "@koa/router.Router.redirect_" "@koa/router.Router.param_" "koa-tree-router.get"
    "koa-tree-router.post" "koa-tree-router.put" "koa-tree-router.delete" "koa-tree-router.patch" "koa-tree-router.head" "koa-tree-router.options"
    "koa-tree-router.all" "koa-tree-router.use" "koa-tree-router.del" "koa-tree-router.register" "koa-tree-router.redirect_" "koa-tree-router.param_"
    "koa-better-router.get" "koa-better-router.post" "koa-better-router.put" "koa-better-router.delete" "koa-better-router.patch"
    "koa-better-router.head" "koa-better-router.options" "koa-better-router.all" "koa-better-router.use" "koa-better-router.del"
    "koa-better-router.register" "koa-better-router.redirect_" "koa-better-router.param_" "hono.Hono.get" "hono.Hono.post" "hono.Hono.put"
    "hono.Hono.delete" "hono.Hono.patch" "hono.Hono.head" "hono.Hono.options" "hono.Hono.all" "hono.Hono.use" "hono.Hono.del" "hono.Hono.register"
    "hono.Hono.redirect_" "hono.Hono.param_")
  (#set! "parameters" "web.Context"))
; koa-route hands the parts of the path over one by one.
((call_expression function: (_) @f) @handler
  (#resolves? @f
    "koa-route.get" "koa-route.post" "koa-route.put" "koa-route.delete" "koa-route.patch" "koa-route.head" "koa-route.options" "koa-route.all"
    "koa-route.use" "koa-route.del")
  (#set! "parameters" "web.Context" "source:http" "source:http" "source:http"))
((_) @source
  (#resolves? @source "web.Context.request.body" "web.Context.request.query" "web.Context.request.rawBody" "web.Context.request.files" "web.Context.request.url" "web.Context.request.headers"
    "koa.Context.request.body" "koa.Context.request.query")
  (#set! "kind" "http") (#set! "what" "the request"))
((call_expression function: (_) @f) @source
  (#resolves? @f "web.Context.req.query" "web.Context.req.param" "web.Context.req.json" "web.Context.req.text" "web.Context.req.header" "web.Context.req.parseBody" "web.Context.req.formData" "web.Context.req.queries" "web.Context.req.valid" "web.Context.cookies.get" "hono/cookie.getCookie")
  (#set! "kind" "http") (#set! "what" "the request"))

; ctx.throw(404) never comes back.
((call_expression function: (_) @f) @exit
  (#resolves? @f "web.Context.throw" "koa.Context.throw"))
((call_expression function: (member_expression object: (identifier) @object property: (property_identifier) @method)) @exit
  (#any-of? @object "ctx" "context")
  (#eq? @method "throw"))
