; axum: a handler's parameters say by their types what of the request they hold. Numbers among them are no sources.

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type
    "axum::extract::Query" "axum::extract::OptionalQuery" "axum_extra::extract::Query" "axum_extra::extract::OptionalQuery")
  (#set! "kind" "http") (#set! "what" "the request's query")) @source

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type "axum::extract::Path" "axum_extra::routing::TypedPath")
  (#set! "kind" "http") (#set! "what" "the request's path")) @source

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type
    "axum::Json" "axum::extract::Json" "axum::Form" "axum::extract::Form" "axum_extra::extract::Form" "axum_extra::extract::JsonDeserializer"
    "axum_extra::extract::JsonLines" "axum_extra::json_lines::JsonLines" "axum_extra::protobuf::Protobuf" "axum_typed_multipart::TypedMultipart"
    "axum_msgpack::MsgPack" "axum_yaml::Yaml" "axum_extra::extract::WithRejection")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

; Option<Query<T>>, Result<Json<T>, JsonRejection>, Valid<Form<T>>
(parameter type: (generic_type
    type: (type_identifier) @outer
    type_arguments: (type_arguments . (generic_type type: (_) @type)))
  (#any-of? @outer "Option" "Result" "Valid" "Validated" "ValidatedJson" "Garde" "WithRejection" "Cached" "Box")
  (#resolves? @type
    "axum::extract::Query" "axum_extra::extract::Query" "axum::extract::Path" "axum::Json" "axum::extract::Json" "axum::Form" "axum::extract::Form"
    "axum_extra::extract::Form" "axum_extra::TypedHeader" "axum_typed_multipart::TypedMultipart")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(parameter type: (_) @type
  (#resolves? @type "axum::extract::RawQuery")
  (#set! "kind" "http") (#set! "what" "the request's query")) @source

(parameter type: (_) @type
  (#resolves? @type "axum::extract::RawPathParams" "axum::extract::OriginalUri" "axum::extract::NestedPath" "axum::http::Uri")
  (#set! "kind" "http") (#set! "what" "the request's address")) @source

(parameter type: (_) @type
  (#resolves? @type
    "axum::extract::RawForm" "axum::extract::Multipart" "axum_extra::extract::Multipart" "axum::body::Body" "axum::body::Bytes")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(parameter type: (_) @type
  (#resolves? @type "axum::http::HeaderMap" "axum::http::header::HeaderMap" "axum::extract::Host" "axum_extra::extract::Host" "axum::extract::Scheme")
  (#set! "kind" "http") (#set! "what" "the request's headers")) @source

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type "axum_extra::TypedHeader" "axum::TypedHeader" "axum::headers::TypedHeader" "axum_extra::typed_header::TypedHeader")
  (#set! "kind" "http") (#set! "what" "the request's headers")) @source

; Cookies as the browser sends them; signed and private jars hold what the server put in.
(parameter type: (_) @type
  (#resolves? @type "axum_extra::extract::CookieJar" "axum_extra::extract::cookie::CookieJar" "tower_cookies::Cookies")
  (#set! "kind" "http") (#set! "what" "a cookie")) @source

; A text or bytes as the whole body: the last parameter of an asynchronous function that answers like a handler.
(function_item
    parameters: (parameters (parameter pattern: [(identifier) (mut_pattern)] @name type: (_) @type) @source .)
    return_type: (_) @answer
  (#any-of? @type "String" "Bytes" "bytes::Bytes" "axum::body::Bytes" "Vec<u8>")
  (#match? @name "(?i)^(mut )?(raw_?)?(body|payload|text|input|raw|content|request_?body|request|data|message|bytes|json|xml|html|markdown|form|query|command|script|line|name|url)$")
  (#match? @answer "\\bIntoResponse\\b|\\bStatusCode\\b|\\bHtml<|\\bJson<|\\bRedirect\\b|^(axum::response::)?Response\\b|AppError|ApiError")
  (#set! "kind" "http") (#set! "what" "the request's body"))

; The whole request, and its parts
(parameter type: (_) @type
  (#resolves? @type "axum::extract::Request" "axum::http::Request")
  (#set! "type" "http::Request")) @typed

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type "axum::extract::Request" "axum::http::Request")
  (#set! "type" "http::Request")) @typed

(parameter type: (_) @type
  (#resolves? @type "axum::http::request::Parts")
  (#set! "type" "http::request::Parts")) @typed

; WebSockets
(call_expression function: (_) @f
  (#resolves? @f
    "axum::extract::ws::WebSocket.recv" "axum::extract::ws::WebSocket.next" "axum::extract::ws::WebSocket.split"
    "axum_tungstenite::WebSocket.recv" "tokio_tungstenite::accept_async" "tokio_tungstenite::WebSocketStream.next" "tungstenite::WebSocket.read"
    "tungstenite::WebSocket.read_message" "tungstenite::accept" "fastwebsockets::WebSocket.read_frame")
  (#set! "kind" "message") (#set! "what" "a websocket's message")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "axum::body::to_bytes" "axum::body::Body::new" "axum::body::Body::from" "http_body_util::BodyExt::collect" "axum::Json::from_bytes"
    "axum::extract::Query::try_from_uri" "axum::Json" "axum::extract::Query" "axum::extract::Path" "axum::Form")) @propagator
