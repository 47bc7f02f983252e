; Functions in a cloud: what calls them decides about the event.

(parameters . [
    (identifier) @source
    (typed_parameter . (identifier) @source)
  ] . [
    (identifier) @context
    (typed_parameter . (identifier) @context)
    (default_parameter name: (identifier) @context)
  ]
  (#any-of? @source "event" "_event" "evt")
  (#any-of? @context "context" "_context" "ctx" "_ctx" "_" "lambda_context")
  (#set! "kind" "event") (#set! "what" "the event"))

; Azure
(_ (#resolves? @source
    "azure.functions.HttpRequest.params" "azure.functions.HttpRequest.route_params" "azure.functions.HttpRequest.headers"
    "azure.functions.HttpRequest.form" "azure.functions.HttpRequest.files" "azure.functions.HttpRequest.url")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(call
  function: (_) @f
  (#resolves? @f "azure.functions.HttpRequest.get_json" "azure.functions.HttpRequest.get_body"
    "azure.functions.QueueMessage.get_body" "azure.functions.ServiceBusMessage.get_body")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source
