; Rocket: the names between angle brackets of a route's attribute are parameters of its function. `#inside? "handler"` asks for the attribute.

; Form<T>, Json<T> and their kind exist for requests alone.
(parameter type: (generic_type type: (_) @type)
  (#resolves? @type
    "rocket::form::Form" "rocket::form::Strict" "rocket::form::Lenient" "rocket::form::Contextual" "rocket::serde::json::Json"
    "rocket::serde::msgpack::MsgPack" "rocket_contrib::json::Json" "rocket::request::Form" "rocket::request::LenientForm" "rocket::data::Capped")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(parameter type: (generic_type
    type: (type_identifier) @outer
    type_arguments: (type_arguments . (generic_type type: (_) @type)))
  (#any-of? @outer "Option" "Result")
  (#resolves? @type "rocket::form::Form" "rocket::form::Strict" "rocket::form::Lenient" "rocket::serde::json::Json" "rocket::serde::msgpack::MsgPack")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(parameter type: (_) @type
  (#resolves? @type "rocket::data::Data" "rocket::Data" "rocket::serde::json::Value")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type "rocket::data::Data" "rocket::Data")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

; Texts in the path or the query. A PathBuf is none: Rocket refuses segments that climb.
(parameter type: (type_identifier) @type
  (#any-of? @type "String" "RawStr" "Value")
  (#inside? @source "handler")
  (#set! "kind" "http") (#set! "what" "the request's address")) @source

(parameter type: (reference_type type: [(primitive_type) (type_identifier)] @type)
  (#any-of? @type "str" "RawStr" "String")
  (#inside? @source "handler")
  (#set! "kind" "http") (#set! "what" "the request's address")) @source

(parameter type: (generic_type type: (type_identifier) @outer type_arguments: (type_arguments) @inner)
  (#any-of? @outer "Option" "Result" "Vec" "HashMap" "Cow")
  (#match? @inner "^<\\s*(&('\\w+ )?\\s*str|String|&('\\w+ )?\\s*RawStr|Vec<\\s*(String|&('\\w+ )?\\s*str)\\s*>|u8|'\\w+,\\s*str)\\b|^<\\s*String\\s*,\\s*String")
  (#inside? @source "handler")
  (#set! "kind" "http") (#set! "what" "the request's address")) @source

; Query guards that are a struct: `?<filter..>`.
(call_expression function: (_) @f
  (#resolves? @f
    "rocket::Request.headers" "rocket::Request.uri" "rocket::Request.query_value" "rocket::Request.param" "rocket::Request.query_fields"
    "rocket::request::Request.headers" "rocket::request::Request.uri" "rocket::request::Request.query_value" "rocket::request::Request.param")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(call_expression function: (_) @f
  (#resolves? @f "rocket::http::CookieJar.get" "rocket::http::CookieJar.get_pending" "rocket::http::Cookies.get")
  (#set! "kind" "http") (#set! "what" "a cookie")) @source

(call_expression function: (_) @f
  (#resolves? @f "rocket::http::CookieJar.get_private" "rocket::http::Cookies.get_private")
  (#set! "neutralises" "*")) @sanitizer

; What a browser calls an uploaded file: Rocket's own name is clean, the raw one is not.
(call_expression function: (_) @f
  (#resolves? @f "rocket::fs::FileName.dangerous_unsafe_unsanitized_raw")
  (#set! "kind" "http") (#set! "what" "an uploaded file's name")) @source

(call_expression function: (field_expression
    value: (call_expression function: (field_expression field: (field_identifier) @raw))
    field: (field_identifier) @method)
  (#eq? @raw "raw_name")
  (#eq? @method "dangerous_unsafe_unsanitized_raw")
  (#set! "kind" "http") (#set! "what" "an uploaded file's name")) @source

(call_expression function: (_) @f
  (#resolves? @f "rocket::data::Data.open" "rocket::form::Form::parse" "rocket::http::RawStr::new" "rocket::http::uri::Uri::parse")) @propagator
