; The same as JavaScript's web.scm, next.scm and lambda.scm, for parameters that may have a type.

((formal_parameters
  (required_parameter pattern: (identifier) @typed) . (required_parameter pattern: (identifier) @response))
  (#any-of? @typed "req" "request" "_req")
  (#any-of? @response "res" "response" "reply" "_res" "resp" "h" "rep" "toolkit")
  (#set! "type" "web.Request"))
((formal_parameters
  (required_parameter pattern: (object_pattern) @typed) . (required_parameter pattern: (identifier) @response) .)
  (#any-of? @response "res" "response" "reply" "h")
  (#set! "type" "web.Request"))
((formal_parameters . (required_parameter pattern: (identifier) @typed) . (required_parameter pattern: (identifier) @next))
  (#any-of? @typed "ctx" "context" "c")
  (#eq? @next "next")
  (#set! "type" "web.Context"))
((formal_parameters . (required_parameter pattern: (identifier) @typed))
  (#eq? @typed "ctx")
  (#set! "type" "web.Context"))
((formal_parameters . (required_parameter pattern: (identifier) @context) . (required_parameter pattern: (identifier) @typed) .)
  (#eq? @context "context")
  (#any-of? @typed "req" "request")
  (#set! "type" "web.Request"))

; By the written type
((required_parameter pattern: (_) @typed type: (type_annotation (_) @type))
  (#match? @type "^(([Ee]xpress|e|core|Express)\\.)?(Request|ExpressRequest|NextApiRequest|FastifyRequest|VercelRequest|NowRequest|AuthRequest|AuthenticatedRequest|AuthedRequest|RequestWithUser|HttpRequest|IncomingMessage|http\\.IncomingMessage|Http2ServerRequest)([<& ]|$)|^(functions|https|Hapi)\\.Request([<& ]|$)")
  (#not-match? @typed "^\\{.*\\b(headers\\(|json\\()")
  (#set! "type" "web.Request"))
((required_parameter pattern: (_) @typed type: (type_annotation (_) @type))
  (#match? @type "^NextRequest([<& ]|$)")
  (#set! "type" "web.FetchRequest"))
((required_parameter pattern: (_) @typed type: (type_annotation (_) @type))
  (#match? @type "^(Koa\\.)?(Context|ParameterizedContext|RouterContext|DefaultContext|ExtendableContext)([<& ]|$)")
  (#set! "type" "web.Context"))
((required_parameter pattern: (_) @typed type: (type_annotation (_) @type))
  (#match? @type "^(GetServerSidePropsContext|NextPageContext)([<& ]|$)")
  (#set! "type" "web.PageContext"))
((required_parameter pattern: (_) @typed type: (type_annotation (_) @type))
  (#match? @type "^MessageEvent([<& ]|$)")
  (#set! "type" "dom.MessageEvent"))
((required_parameter pattern: (_) @source type: (type_annotation (_) @type))
  (#match? @type "^(APIGateway(Proxy)?(Websocket)?(Request)?(Authorizer)?EventV?2?|APIGatewayProxyEventV2|APIGatewayEvent|APIGatewayProxyEvent|ALBEvent|LambdaFunctionURLEvent|SQSEvent|SNSEvent|S3Event|KinesisStreamEvent|AppSyncResolverEvent|HandlerEvent|ScheduledEvent|CloudFrontRequestEvent|ValidatedEventAPIGatewayProxyEvent)([<& ]|$)|^ValidatedAPIGatewayProxyEvent")
  (#set! "kind" "event") (#set! "what" "the event"))

((pair
  key: (property_identifier) @key
  value: [
    (arrow_function parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed)))
    (function_expression parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed)))
  ])
  (#any-of? @key "handler" "onRequest" "preHandler" "method")
  (#any-of? @typed "req" "request")
  (#set! "type" "web.Request"))
((method_definition
  name: (property_identifier) @name
  parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed)))
  (#eq? @name "handler")
  (#any-of? @typed "req" "request")
  (#set! "type" "web.Request"))

; Next
((export_statement declaration: (function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed))))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS" "middleware" "proxy")
  (#set! "type" "web.FetchRequest"))
((export_statement declaration: (function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (_) . (required_parameter pattern: (identifier) @typed))))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS")
  (#set! "type" "web.RouteContext"))
((export_statement declaration: (function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (_) . (required_parameter pattern: (object_pattern) @source))))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS")
  (#set! "kind" "http") (#set! "what" "the request's path"))
((export_statement declaration: (lexical_declaration (variable_declarator
  name: (identifier) @name
  value: (arrow_function parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed))))))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS" "middleware")
  (#set! "type" "web.FetchRequest"))
((export_statement declaration: (lexical_declaration (variable_declarator
  name: (identifier) @name
  value: (arrow_function parameters: (formal_parameters . (_) . (required_parameter pattern: (object_pattern) @source))))))
  (#any-of? @name "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS")
  (#set! "kind" "http") (#set! "what" "the request's path"))
((method_definition
  name: (property_identifier) @name
  parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed)))
  (#eq? @name "fetch")
  (#any-of? @typed "req" "request")
  (#set! "type" "web.FetchRequest"))
((function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed)))
  (#any-of? @name "getServerSideProps" "getInitialProps")
  (#set! "type" "web.PageContext"))
((variable_declarator
  name: (identifier) @name
  value: (arrow_function parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed))))
  (#eq? @name "getServerSideProps")
  (#set! "type" "web.PageContext"))
((function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (required_parameter pattern: (object_pattern (shorthand_property_identifier_pattern) @source))))
  (#any-of? @name "getServerSideProps" "loader" "action")
  (#any-of? @source "params" "query")
  (#set! "kind" "http") (#set! "what" "the request"))
((variable_declarator
  name: (identifier) @name
  value: (arrow_function parameters: (formal_parameters . (required_parameter pattern: (object_pattern (shorthand_property_identifier_pattern) @source)))))
  (#any-of? @name "getServerSideProps" "loader" "action")
  (#any-of? @source "params" "query")
  (#set! "kind" "http") (#set! "what" "the request"))
((function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (required_parameter pattern: (object_pattern (shorthand_property_identifier_pattern) @typed))))
  (#any-of? @name "loader" "action")
  (#eq? @typed "request")
  (#set! "type" "web.FetchRequest"))
((export_statement "default" (function_declaration
  parameters: (formal_parameters . (required_parameter pattern: (object_pattern (shorthand_property_identifier_pattern) @source)))))
  (#any-of? @source "searchParams" "params")
  (#set! "kind" "http") (#set! "what" "the page's address"))
((export_statement "default" (function_declaration
  parameters: (formal_parameters . (required_parameter pattern: (object_pattern (pair_pattern key: (property_identifier) @key value: (_) @source))))))
  (#any-of? @key "searchParams" "params")
  (#set! "kind" "http") (#set! "what" "the page's address"))
((export_statement declaration: (function_declaration
  "async"
  parameters: (formal_parameters (required_parameter pattern: (identifier) @source type: (type_annotation (type_identifier) @type)))))
  (#eq? @type "FormData")
  (#set! "kind" "http") (#set! "what" "the form"))
((function_declaration
  parameters: (formal_parameters (required_parameter pattern: (identifier) @source))
  body: (statement_block . (expression_statement (string) @directive)))
  (#match? @directive "^.use server.$")
  (#set! "kind" "http") (#set! "what" "the form"))
((arrow_function
  parameters: (formal_parameters (required_parameter pattern: (identifier) @source))
  body: (statement_block . (expression_statement (string) @directive)))
  (#match? @directive "^.use server.$")
  (#set! "kind" "http") (#set! "what" "the form"))

; Functions of a cloud
((assignment_expression
  left: (member_expression property: (property_identifier) @name)
  right: [
    (arrow_function parameters: (formal_parameters . (required_parameter pattern: (_) @source)))
    (function_expression parameters: (formal_parameters . (required_parameter pattern: (_) @source)))
  ])
  (#any-of? @name "handler" "lambdaHandler" "main")
  (#not-any-of? @source "req" "request" "ctx")
  (#set! "kind" "event") (#set! "what" "the event"))
((export_statement declaration: (lexical_declaration (variable_declarator
  name: (identifier) @name
  value: (arrow_function parameters: (formal_parameters . (required_parameter pattern: (_) @source))))))
  (#any-of? @name "handler" "lambdaHandler")
  (#not-any-of? @source "req" "request" "ctx")
  (#set! "kind" "event") (#set! "what" "the event"))
((function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (required_parameter pattern: (identifier) @source)))
  (#any-of? @name "handler" "lambdaHandler")
  (#any-of? @source "event" "evt")
  (#set! "kind" "event") (#set! "what" "the event"))
((formal_parameters . (required_parameter pattern: (identifier) @source) . (required_parameter pattern: (identifier) @context))
  (#any-of? @source "event" "evt")
  (#any-of? @context "context" "_context" "ctx")
  (#set! "kind" "event") (#set! "what" "the event"))

; Messages of other windows
((assignment_expression
  left: (_) @place
  right: [
    (arrow_function parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed)))
    (function_expression parameters: (formal_parameters . (required_parameter pattern: (identifier) @typed)))
  ])
  (#any-of? @place "window.onmessage" "onmessage" "globalThis.onmessage")
  (#set! "type" "dom.MessageEvent"))

; Fastify's plugins
((formal_parameters . (required_parameter pattern: (identifier) @typed type: (type_annotation (_) @type)))
  (#match? @type "^FastifyInstance([<& ]|$)")
  (#set! "type" "fastify.FastifyInstance"))

; GraphQL's resolvers
((pair
  key: (property_identifier) @type
  value: (object (pair value: (arrow_function parameters: (formal_parameters . (_) . (required_parameter pattern: (_) @source))))))
  (#any-of? @type "Query" "Mutation" "Subscription")
  (#set! "kind" "http") (#set! "what" "the query's arguments"))
((pair
  key: (property_identifier) @type
  value: (object (method_definition parameters: (formal_parameters . (_) . (required_parameter pattern: (_) @source)))))
  (#any-of? @type "Query" "Mutation" "Subscription")
  (#set! "kind" "http") (#set! "what" "the query's arguments"))
