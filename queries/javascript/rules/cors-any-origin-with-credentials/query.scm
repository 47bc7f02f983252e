; `true` answers with whichever origin asks.
(call_expression
  function: (_) @f
  (#resolves? @f "cors" "@koa/cors")
  (#argument? @finding "origin" 0 "origin")
  (#value? "origin" "true" "*" "/^\\.[*+]$/")
  (#argument? @finding "credentials" 0 "credentials")
  (#value? "credentials" "true")) @finding

; fastify.register(cors, { … })
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @plugin)
  (#resolves? @plugin "@fastify/cors" "fastify-cors")
  (#argument? @finding "origin" 1 "origin")
  (#value? "origin" "true" "*")
  (#argument? @finding "credentials" 1 "credentials")
  (#value? "credentials" "true")) @finding

; NestJS
(call_expression
  function: (member_expression property: (property_identifier) @method) @f
  (#eq? @method "enableCors")
  (#argument? @finding "origin" 0 "origin")
  (#value? "origin" "true" "*")
  (#argument? @finding "credentials" 0 "credentials")
  (#value? "credentials" "true")) @finding
