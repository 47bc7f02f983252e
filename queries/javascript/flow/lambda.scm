; Functions of a cloud: exports.handler = async (event) => …
((assignment_expression
  left: (member_expression property: (property_identifier) @name)
  right: [
    (arrow_function parameters: (formal_parameters . [(identifier) (object_pattern)] @source))
    (arrow_function parameter: (identifier) @source)
    (function_expression parameters: (formal_parameters . [(identifier) (object_pattern)] @source))
  ])
  (#any-of? @name "handler" "lambdaHandler" "main")
  (#not-any-of? @source "req" "request" "ctx")
  (#set! "kind" "event") (#set! "what" "the event"))
((export_statement declaration: (lexical_declaration (variable_declarator
  name: (identifier) @name
  value: [
    (arrow_function parameters: (formal_parameters . [(identifier) (object_pattern)] @source))
    (arrow_function parameter: (identifier) @source)
  ])))
  (#any-of? @name "handler" "lambdaHandler")
  (#not-any-of? @source "req" "request" "ctx")
  (#set! "kind" "event") (#set! "what" "the event"))
((export_statement declaration: (function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (identifier) @source)))
  (#any-of? @name "handler" "lambdaHandler")
  (#any-of? @source "event" "evt" "_event" "e")
  (#set! "kind" "event") (#set! "what" "the event"))
; async (event, context) and function handler(event) by their names alone
((formal_parameters . (identifier) @source . (identifier) @context)
  (#any-of? @source "event" "evt")
  (#any-of? @context "context" "_context" "ctx")
  (#set! "kind" "event") (#set! "what" "the event"))
((function_declaration
  name: (identifier) @name
  parameters: (formal_parameters . (identifier) @source .))
  (#any-of? @name "handler" "lambdaHandler")
  (#any-of? @source "event" "evt")
  (#set! "kind" "event") (#set! "what" "the event"))
; Who calls is set by the cloud.
((member_expression object: (identifier) @event property: (property_identifier) @property) @sanitizer
  (#any-of? @event "event" "evt")
  (#any-of? @property "requestContext" "stageVariables" "httpMethod" "isBase64Encoded" "requestTime" "awsRequestId")
  (#set! "neutralises" "*"))
; Middleware: middy(handler), serverless wrappers
((call_expression function: (_) @f) @handler
  (#resolves? @f "@middy/core" "middy" "@sentry/serverless.AWSLambda.wrapHandler" "@google-cloud/functions-framework.cloudEvent")
  (#set! "parameters" "source:event"))
