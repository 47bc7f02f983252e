(call_expression
  function: (_) @f
  arguments: (arguments . (_) @to .)
  (#resolves? @f
    "axum::response::Redirect::to" "axum::response::Redirect::temporary" "axum::response::Redirect::permanent"
    "rocket::response::Redirect::to" "rocket::response::Redirect::found" "rocket::response::Redirect::temporary"
    "rocket::response::Redirect::permanent" "rocket::response::Redirect::moved" "actix_web::web::Redirect::to"
    "warp::redirect" "warp::redirect::redirect" "warp::redirect::temporary" "warp::redirect::found" "warp::redirect::see_other"
    "warp::redirect::permanent" "poem::web::Redirect::permanent" "poem::web::Redirect::temporary" "poem::web::Redirect::see_other"
    "poem::web::Redirect::moved_permanent" "salvo::prelude::Redirect::found" "salvo::prelude::Redirect::other" "salvo::prelude::Redirect::temporary"
    "salvo::prelude::Redirect::permanent" "salvo::writing::Redirect::found" "salvo::writing::Redirect::other"
    "tide::Redirect::new" "tide::Redirect::temporary" "tide::Redirect::permanent" "loco_rs::prelude::Redirect::to"
    "loco_rs::controller::format::redirect" "leptos_axum::redirect" "leptos_actix::redirect" "rouille::Response::redirect_302"
    "rouille::Response::redirect_303")
  (#not-value? @to "/^(https?://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]|/[A-Za-z0-9_.~%-]|[?#]|\\./)/")
  (#tainted? @to "remote")) @finding

; web::Redirect::new(from, to), Redirect::with_status_code(status, to)
(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @to .)
  (#resolves? @f "actix_web::web::Redirect::new" "salvo::prelude::Redirect::with_status_code" "salvo::writing::Redirect::with_status_code")
  (#not-value? @to "/^(https?://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]|/[A-Za-z0-9_.~%-]|[?#]|\\./)/")
  (#tainted? @to "remote")) @finding

; insert_header((LOCATION, to)), of a builder or a response
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (tuple_expression . (_) @header . (_) @to .) .)
  (#any-of? @f "insert_header" "append_header" "with_header")
  (#match? @header "^((\\w+::)*LOCATION|\"(?i:location)\")$")
  (#not-value? @to "/^(https?://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]|/[A-Za-z0-9_.~%-]|[?#]|\\./)/")
  (#tainted? @to "remote")) @finding

; header(LOCATION, to), headers.insert(LOCATION, to)
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (_) @header . (_) @to .)
  (#any-of? @f "header" "insert" "append" "set_raw_header" "add_header" "insert_header" "set_header" "typed_header")
  (#match? @header "^((\\w+::)*LOCATION|\"(?i:location)\")$")
  (#not-value? @to "/^(https?://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]|/[A-Za-z0-9_.~%-]|[?#]|\\./)/")
  (#tainted? @to "remote")) @finding

; [(LOCATION, to)] as a part of an answer
(array_expression
  . (tuple_expression . (_) @f . (_) @to .) .
  (#match? @f "^((\\w+::)*LOCATION|\"(?i:location)\")$")
  (#not-value? @to "/^(https?://[A-Za-z0-9][A-Za-z0-9.:_-]*[/?#]|/[A-Za-z0-9_.~%-]|[?#]|\\./)/")
  (#tainted? @to "remote")) @finding
