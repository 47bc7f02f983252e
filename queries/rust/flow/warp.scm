; warp: filters hand what they take from the request to the function behind them. Which parameter gets what depends on the whole chain,
; so the parameters of functions that answer as warp wants it are told by their types: data, not what the program shares.

(function_item
    parameters: (parameters (parameter pattern: (_) @name type: (type_identifier) @type) @source)
    return_type: (_) @answer
  (#match? @answer "\\bwarp::(Reply|Rejection|reject::Rejection|reply::\\w+)\\b|\\bimpl\\s+Reply\\b|\\bResult<.*[,\\s]Rejection\\s*>$")
  (#not-match? @type "(?i)(pool|client|store|state|context|config|settings|cache|manager|service|repository|sender|rooms|registry|connection|engine|templates?|tera|rejection|websocket|semaphore|scheduler|database)$|^(Db|DB|Ctx|Users|Clients|Ws|Env|Server|Method|Arc|Conn|Handle|Repo)$")
  (#not-match? @name "^_")
  (#set! "kind" "http") (#set! "what" "the request"))

(function_item
    parameters: (parameters (parameter type: (generic_type type: (_) @outer type_arguments: (type_arguments) @inner)) @source)
    return_type: (_) @answer
  (#match? @answer "\\bwarp::(Reply|Rejection|reject::Rejection|reply::\\w+)\\b|\\bimpl\\s+Reply\\b|\\bResult<.*[,\\s]Rejection\\s*>$")
  (#any-of? @outer "HashMap" "std::collections::HashMap" "BTreeMap" "Option" "Vec")
  (#not-match? @inner "Arc<|Mutex|RwLock|Pool|Sender|Client|Db\\b")
  (#set! "kind" "http") (#set! "what" "the request"))

(parameter type: (_) @type
  (#resolves? @type "warp::hyper::body::Bytes" "warp::multipart::FormData" "warp::filters::multipart::FormData" "warp::path::Tail" "warp::filters::path::Tail" "warp::path::FullPath" "warp::filters::path::FullPath" "warp::http::HeaderMap" "warp::hyper::HeaderMap" "warp::multipart::Part" "warp::ws::Message")
  (#set! "kind" "http") (#set! "what" "the request")) @source

; warp::path!("hello" / String).map(|name| …) and warp::query().and_then(|query| …): functions right at the filters that fill them.
(call_expression
    function: (field_expression
      value: (macro_invocation macro: (scoped_identifier) @path)
      field: (field_identifier) @method)
    arguments: (arguments . (_) .)
  (#eq? @path "warp::path")
  (#any-of? @method "map" "and_then" "then")
  (#set! "parameters" "source:http" "source:http" "source:http" "source:http")) @handler

(call_expression
    function: (field_expression
      value: (_) @chain
      field: (field_identifier) @method)
    arguments: (arguments . (_) .)
  (#any-of? @method "map" "and_then" "then")
  (#match? @chain "^\\s*(warp::(path!\\([^)]*\\)|path::(path\\([^)]*\\)|param(::<\\w+>)?\\(\\)|tail\\(\\)|end\\(\\))|path\\([^)]*\\)|get\\(\\)|post\\(\\)|put\\(\\)|query(::(query|raw))?(::<[^()]*>)?\\(\\)|body::(json|form|bytes)(::<[^()]*>)?\\(\\)|body::content_length_limit\\([^)]*\\)|header(::\\w+)?(::<\\w+>)?\\(\"[^\"]*\"\\))|path!\\([^)]*\\))(\\s*\\.and\\(warp::(path!\\([^)]*\\)|path::(param(::<\\w+>)?|tail|end)\\(\\)|path(::path)?\\([^)]*\\)|get\\(\\)|post\\(\\)|put\\(\\)|query(::(query|raw))?(::<[^()]*>)?\\(\\)|body::(json|form|bytes)(::<[^()]*>)?\\(\\)|body::content_length_limit\\([^)]*\\)|header(::\\w+)?(::<\\w+>)?\\(\"[^\"]*\"\\))\\))*\\s*$")
  (#match? @chain "param|tail|query|body::(json|form|bytes)|header|path!")
  (#set! "parameters" "source:http" "source:http" "source:http" "source:http")) @handler
