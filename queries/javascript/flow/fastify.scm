; Fastify and Hapi.
((call_expression function: (_) @f) @handler
  (#resolves? @f
    "fastify.FastifyInstance.get" "fastify.FastifyInstance.post" "fastify.FastifyInstance.put" "fastify.FastifyInstance.delete"
    "fastify.FastifyInstance.patch" "fastify.FastifyInstance.head" "fastify.FastifyInstance.options" "fastify.FastifyInstance.all"
    "fastify.FastifyInstance.use" "fastify.FastifyInstance.del" "fastify.FastifyInstance.addHook" "fastify.FastifyInstance.route"
    "fastify.FastifyInstance.setErrorHandler_" "fastify.FastifyInstance.setNotFoundHandler")
  (#set! "parameters" "web.Request" "web.Reply"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "@hapi/hapi.Server.route" "hapi.Server.route" "@hapi/hapi.Server.ext" "hapi.Server.ext")
  (#set! "parameters" "web.Request" "web.Toolkit"))
; A plugin's instance: async function routes(fastify, options)
((formal_parameters . (identifier) @typed . (identifier) @options)
  (#eq? @typed "fastify")
  (#any-of? @options "opts" "options" "_opts" "_options" "_")
  (#set! "type" "fastify.FastifyInstance"))
((formal_parameters . (identifier) @typed .)
  (#eq? @typed "fastify")
  (#set! "type" "fastify.FastifyInstance"))
