; Express and what is built like it.
((call_expression function: (_) @f) @handler
  (#resolves? @f
    "express.Application.get" "express.Application.post" "express.Application.put" "express.Application.delete" "express.Application.patch"
    "express.Application.head" "express.Application.options" "express.Application.all" "express.Application.use" "express.Application.del"
    "express.Application.param_" "express.Application.connect" "express.Router.get" "express.Router.post" "express.Router.put" "express.Router.delete"
    "express.Router.patch" "express.Router.head" "express.Router.options" "express.Router.all" "express.Router.use" "express.Router.del"
    "express.Router.param_" "express.Router.connect" "express.Route.get" "express.Route.post" "express.Route.put" "express.Route.delete"
    "express.Route.patch" "express.Route.head" "express.Route.options" "express.Route.all" "express.Route.use" "express.Route.del"
    "express.Route.param_" "express.Route.connect" "express.default.Application.get" "express.default.Application.post"
    "express.default.Application.put" "express.default.Application.delete" "express.default.Application.patch" "express.default.Application.head"
    "express.default.Application.options" "express.default.Application.all" "express.default.Application.use" "express.default.Application.del"
    "express.default.Application.param_" "express.default.Application.connect" "polka.Polka.get" "polka.Polka.post" "polka.Polka.put"
    "polka.Polka.delete" "polka.Polka.patch" "polka.Polka.head" "polka.Polka.options" "polka.Polka.all" "polka.Polka.use" "polka.Polka.del"
    "polka.Polka.param_" "polka.Polka.connect" "restify.Server.get" "restify.Server.post" "restify.Server.put" "restify.Server.delete"
    "restify.Server.patch" "restify.Server.head" "restify.Server.options" "restify.Server.all" "restify.Server.use" "restify.Server.del"
    "restify.Server.param_" "restify.Server.connect" "router.get" "router.post" "router.put" "router.delete" "router.patch" "router.head"
    "router.options" "router.all" "router.use" "router.del" "router.param_" "router.connect" "router.Router.get" "router.Router.post"
    "router.Router.put" "router.Router.delete" "router.Router.patch" "router.Router.head" "router.Router.options" "router.Router.all"
    "router.Router.use" "router.Router.del" "router.Router.param_" "router.Router.connect" "connect.get" "connect.post" "connect.put" "connect.delete"
    "connect.patch" "connect.head" "connect.options" "connect.all" "connect.use" "connect.del" "connect.param_" "connect.connect" "connect().get"
    "connect().post" "connect().put" "connect().delete" "connect().patch" "connect().head" "connect().options" "connect().all" "connect().use"
    "connect().del" "connect().param_" "connect().connect" "restana.get" "restana.post" "restana.put" "restana.delete" "restana.patch" "restana.head"
    "restana.options" "restana.all" "restana.use" "restana.del" "restana.param_" "restana.connect" "find-my-way.get" "find-my-way.post"
    "find-my-way.put" "find-my-way.delete" "find-my-way.patch" "find-my-way.head" "find-my-way.options" "find-my-way.all" "find-my-way.use"
    "find-my-way.del" "find-my-way.param_" "find-my-way.connect" "0http.get" "0http.post" "0http.put" "0http.delete" "0http.patch" "0http.head"
    "0http.options" "0http.all" "0http.use" "0http.del" "0http.param_" "0http.connect" "express-promise-router.get" "express-promise-router.post"
    "express-promise-router.put" "express-promise-router.delete" "express-promise-router.patch" "express-promise-router.head"
    "express-promise-router.options" "express-promise-router.all" "express-promise-router.use" "express-promise-router.del"
    "express-promise-router.param_" "express-promise-router.connect")
  (#set! "parameters" "web.Request" "web.Response"))
; An error handler has four parameters.
((call_expression
  function: (_) @f
  arguments: (arguments [
    (arrow_function parameters: (formal_parameters . (_) . (_) . (_) . (_) .))
    (function_expression parameters: (formal_parameters . (_) . (_) . (_) . (_) .))
  ])) @handler
  (#resolves? @f "express.Application.use" "express.Router.use")
  (#set! "parameters" "_" "web.Request" "web.Response"))
; app.param('id', (req, res, next, id) => …)
((call_expression function: (_) @f) @handler
  (#resolves? @f "express.Application.param" "express.Router.param")
  (#set! "parameters" "web.Request" "web.Response" "_" "source:http"))
; express-ws
((call_expression function: (_) @f) @handler
  (#resolves? @f "express.Application.ws" "express.Router.ws")
  (#set! "parameters" "ws.WebSocket" "web.Request"))
; An app or a router from another file: app.get('/path', (req, res) => …) is known by its parameters' names.

; Firebase and Google's functions
((call_expression function: (_) @f) @handler
  (#resolves? @f "firebase-functions.https.onRequest" "firebase-functions/v2/https.onRequest" "firebase-functions/https.onRequest" "@google-cloud/functions-framework.http")
  (#set! "parameters" "web.Request" "web.Response"))
((call_expression function: (_) @f) @handler
  (#resolves? @f "firebase-functions.https.onCall" "firebase-functions/v2/https.onCall" "firebase-functions/https.onCall")
  (#set! "parameters" "functions.CallRequest"))
((_) @source
  (#resolves? @source "functions.CallRequest.data" "functions.CallRequest.rawRequest.body")
  (#set! "kind" "event") (#set! "what" "the call's data"))

; GraphQL: resolvers get (parent, arguments, context).
((pair
  key: (property_identifier) @type
  value: (object (pair value: [
    (arrow_function parameters: (formal_parameters . (_) . (_) @source))
    (function_expression parameters: (formal_parameters . (_) . (_) @source))
  ])))
  (#any-of? @type "Query" "Mutation" "Subscription")
  (#set! "kind" "http") (#set! "what" "the query's arguments"))
((pair
  key: (property_identifier) @type
  value: (object (method_definition parameters: (formal_parameters . (_) . (_) @source))))
  (#any-of? @type "Query" "Mutation" "Subscription")
  (#set! "kind" "http") (#set! "what" "the query's arguments"))
