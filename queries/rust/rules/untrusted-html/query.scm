(call_expression
  function: (_) @f
  arguments: (arguments . (_) @page .)
  (#resolves? @f
    "axum::response::Html" "rocket::response::content::RawHtml" "rocket::response::content::Html" "rocket::response::content::RawJavaScript"
    "warp::reply::html" "actix_web::web::Html::new" "actix_web_lab::respond::Html" "poem::web::Html" "salvo::writing::Text::Html"
    "salvo::prelude::Text::Html" "loco_rs::controller::format::html" "rouille::Response::html" "tide::Body::from_html" "worker::Response::from_html"
    "maud::PreEscaped" "hypertext::Raw::dangerously_create" "horrorshow::Raw" "yew::Html::from_html_unchecked" "yew::virtual_dom::VNode::from_html_unchecked"
    "askama::MarkupDisplay::new_safe" "askama::filters::safe" "sailfish::runtime::escape::NoEscape" "minijinja::Value::from_safe_string"
    "minijinja::value::Value::from_safe_string" "graphul::http::resolvers::Html" "viz::types::Html")
  (#tainted? @page "remote")) @finding

; HttpResponse::Ok().content_type("text/html").body(page), Response::builder().header(CONTENT_TYPE, "text/html").body(page)
(call_expression
  function: (field_expression
    value: (_) @answer
    field: (field_identifier) @f)
  arguments: (arguments . (_) @page .)
  (#any-of? @f "body" "set_body" "with_body")
  (#match? @answer "text/html|ContentType::html\\(\\)|TEXT_HTML(_UTF_8)?\\b|ContentType::HTML\\b|mime::HTML\\b")
  (#tainted? @page "remote")) @finding

; ([(CONTENT_TYPE, "text/html")], page) as an answer
(tuple_expression
  . (array_expression (tuple_expression . (_) @f . (string_literal) @type)) . (_) @page .
  (#match? @f "(?i)content.type")
  (#match? @type "text/html")
  (#tainted? @page "remote")) @finding

; A template that is told to leave a value as it is
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (_) @page .)
  (#any-of? @f "set_inner_html" "insert_adjacent_html" "set_outer_html" "dangerous_inner_html" "inner_html")
  (#tainted? @page "remote" "browser")) @finding
