; actix-web, and ntex, which has the same names.

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type "actix_web::web::Query" "ntex::web::types::Query" "actix_web_lab::extract::Query" "serde_qs::actix::QsQuery")
  (#set! "kind" "http") (#set! "what" "the request's query")) @source

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type "actix_web::web::Path" "ntex::web::types::Path" "actix_web_lab::extract::Path")
  (#set! "kind" "http") (#set! "what" "the request's path")) @source

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type
    "actix_web::web::Json" "actix_web::web::Form" "actix_web::web::Either" "ntex::web::types::Json" "ntex::web::types::Form"
    "actix_multipart::form::MultipartForm" "actix_web_lab::extract::Json" "actix_web_lab::extract::UrlEncodedForm" "actix_web_validator::Json"
    "actix_web_validator::Query" "actix_web_validator::Path" "actix_web_validator::Form" "actix_protobuf::ProtoBuf")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(parameter type: (_) @type
  (#resolves? @type
    "actix_web::web::Bytes" "actix_web::web::BytesMut" "actix_web::web::Payload" "actix_multipart::Multipart" "ntex::util::Bytes"
    "ntex::web::types::Payload")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type "actix_web::web::Header")
  (#set! "kind" "http") (#set! "what" "the request's headers")) @source

(parameter type: (generic_type
    type: (type_identifier) @outer
    type_arguments: (type_arguments . (generic_type type: (_) @type)))
  (#any-of? @outer "Option" "Result" "Valid" "Validated" "Either" "Garde")
  (#resolves? @type "actix_web::web::Query" "actix_web::web::Path" "actix_web::web::Json" "actix_web::web::Form")
  (#set! "kind" "http") (#set! "what" "the request")) @source

; A text as the whole body, in a function with a route's attribute.
(parameter type: (type_identifier) @type
  (#any-of? @type "String" "Bytes")
  (#inside? @source "handler")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "actix_web::HttpRequest.match_info" "actix_web::HttpRequest.query_string" "actix_web::HttpRequest.headers" "actix_web::HttpRequest.uri"
    "actix_web::HttpRequest.path" "actix_web::HttpRequest.cookie" "actix_web::HttpRequest.cookies" "actix_web::HttpRequest.full_url"
    "actix_web::dev::ServiceRequest.match_info" "actix_web::dev::ServiceRequest.query_string" "actix_web::dev::ServiceRequest.headers"
    "actix_web::dev::ServiceRequest.uri" "actix_web::dev::ServiceRequest.path" "actix_web::dev::ServiceRequest.cookie"
    "ntex::web::HttpRequest.match_info" "ntex::web::HttpRequest.query_string" "ntex::web::HttpRequest.headers" "ntex::web::HttpRequest.uri"
    "ntex::web::HttpRequest.path" "ntex::web::HttpRequest.cookie")
  (#set! "kind" "http") (#set! "what" "the request")) @source

; The connection's info names the host that the client claims.
(call_expression function: (field_expression
    value: (call_expression function: (_) @f)
    field: (field_identifier) @host)
  (#resolves? @f "actix_web::HttpRequest.connection_info" "actix_web::dev::ServiceRequest.connection_info")
  (#any-of? @host "host" "realip_remote_addr" "scheme")
  (#set! "kind" "http") (#set! "what" "the request's headers")) @source

; Addresses and header values hold no line breaks: the http crate refuses them.
(call_expression function: (_) @f
  (#resolves? @f
    "actix_web::HttpRequest.uri" "actix_web::HttpRequest.path" "actix_web::HttpRequest.query_string" "actix_web::HttpRequest.headers"
    "actix_web::HttpRequest.full_url" "actix_web::dev::ServiceRequest.uri" "actix_web::dev::ServiceRequest.path"
    "actix_web::dev::ServiceRequest.query_string" "actix_web::dev::ServiceRequest.headers")
  (#set! "neutralises" "log-injection" "header-injection")) @sanitizer

(call_expression function: (_) @f
  (#resolves? @f "actix_web::web::Query::from_query" "actix_web::web::BytesMut::new" "actix_web::web::Bytes::from" "actix_web::web::Bytes::copy_from_slice")) @propagator

; WebSockets
(parameter type: (_) @type
  (#resolves? @type "actix_ws::MessageStream" "actix_ws::AggregatedMessageStream" "actix_ws::Message" "actix_ws::AggregatedMessage" "actix_web_actors::ws::Message")
  (#set! "kind" "message") (#set! "what" "a websocket's message")) @source
