; Smaller frameworks: poem, salvo, tide, lambda, async-graphql, Tauri.

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type
    "poem::web::Query" "poem::web::Path" "poem::web::Json" "poem::web::Form" "poem::web::TypedHeader" "poem_openapi::param::Query"
    "poem_openapi::param::Path" "poem_openapi::param::Header" "poem_openapi::payload::Json" "poem_openapi::payload::PlainText"
    "salvo::oapi::extract::QueryParam" "salvo::oapi::extract::PathParam" "salvo::oapi::extract::JsonBody" "salvo::oapi::extract::FormBody"
    "salvo::oapi::extract::HeaderParam" "salvo::macros::Extractible" "gotham::state::FromState" "loco_rs::prelude::Json" "loco_rs::prelude::Path"
    "loco_rs::prelude::Query" "loco_rs::prelude::Form" "viz::types::Params" "viz::types::Query" "viz::types::Json" "viz::types::Form"
    "graphul::extract::Query" "graphul::extract::Path" "dropshot::Query" "dropshot::Path" "dropshot::TypedBody")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(parameter type: (_) @type
  (#resolves? @type "poem::Body" "poem::web::Multipart" "poem::web::RawQuery" "dropshot::UntypedBody")
  (#set! "kind" "http") (#set! "what" "the request's body")) @source

(parameter type: (reference_type type: (_) @type)
  (#resolves? @type "poem::http::Uri" "poem::http::HeaderMap" "poem::web::cookie::CookieJar")
  (#set! "kind" "http") (#set! "what" "the request")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "poem::Request.uri" "poem::Request.headers" "poem::Request.header" "poem::Request.into_body" "poem::Request.take_body" "poem::Request.params"
    "poem::Request.path_params" "poem::Request.raw_path_param" "poem::Request.original_uri"
    "salvo::Request.query" "salvo::Request.queries" "salvo::Request.form" "salvo::Request.form_or_query" "salvo::Request.query_or_form"
    "salvo::Request.param" "salvo::Request.params" "salvo::Request.parse_json" "salvo::Request.parse_body" "salvo::Request.parse_form"
    "salvo::Request.parse_queries" "salvo::Request.payload" "salvo::Request.header" "salvo::Request.headers" "salvo::Request.cookie"
    "salvo::Request.file" "salvo::Request.files" "salvo::Request.uri"
    "salvo::prelude::Request.query" "salvo::prelude::Request.form" "salvo::prelude::Request.param" "salvo::prelude::Request.parse_json"
    "salvo::prelude::Request.parse_body" "salvo::prelude::Request.header" "salvo::prelude::Request.file"
    "tide::Request.param" "tide::Request.query" "tide::Request.body_string" "tide::Request.body_json" "tide::Request.body_form"
    "tide::Request.body_bytes" "tide::Request.take_body" "tide::Request.url" "tide::Request.header" "tide::Request.cookie"
    "trillium::Conn.querystring" "trillium::Conn.path" "trillium::Conn.request_body_string" "trillium::Conn.param"
    "tiny_http::Request.url" "tiny_http::Request.headers" "tiny_http::Request.as_reader"
    "rouille::Request.get_param" "rouille::Request.url" "rouille::Request.raw_query_string" "rouille::Request.header" "rouille::Request.data"
    "worker::Request.url" "worker::Request.text" "worker::Request.json" "worker::Request.headers" "worker::RouteContext.param"
    "spin_sdk::http::Request.uri" "spin_sdk::http::Request.body" "spin_sdk::http::Request.query")
  (#set! "kind" "http") (#set! "what" "the request")) @source

; Cloud functions
(call_expression function: (_) @f
  (#resolves? @f
    "lambda_http::Request.query_string_parameters" "lambda_http::Request.path_parameters" "lambda_http::Request.body" "lambda_http::Request.into_body"
    "lambda_http::Request.payload" "lambda_http::Request.headers" "lambda_http::Request.uri" "lambda_http::RequestExt.query_string_parameters"
    "lambda_runtime::LambdaEvent.into_parts")
  (#set! "kind" "event") (#set! "what" "the function's event")) @source

(_
  (#resolves? @source "lambda_runtime::LambdaEvent.payload")
  (#set! "kind" "event") (#set! "what" "the function's event")) @source
