; What other machines answer: HTTP clients and databases.
;
; That an answer names the next address to ask, the page to go to or a line to log is how such services work, so it is taken as
; harmless there, and as foreign text everywhere else.

(call_expression function: (_) @f
  (#resolves? @f
    "reqwest::Response.text" "reqwest::Response.text_with_charset" "reqwest::Response.json" "reqwest::Response.bytes" "reqwest::Response.chunk"
    "reqwest::Response.bytes_stream" "reqwest::Response.headers" "reqwest::Response.cookies"
    "reqwest::blocking::Response.text" "reqwest::blocking::Response.text_with_charset" "reqwest::blocking::Response.json"
    "reqwest::blocking::Response.bytes" "reqwest::blocking::Response.headers" "reqwest::blocking::Response.cookies"
    "ureq::Response.into_string" "ureq::Response.into_json" "ureq::Response.into_reader" "ureq::Response.header"
    "ureq::Body.read_to_string" "ureq::Body.read_to_vec" "ureq::Body.read_json" "ureq::Body.as_reader" "ureq::Body.into_reader"
    "surf::Response.body_string" "surf::Response.body_json" "surf::Response.body_bytes" "surf::Client.recv_string"
    "isahc::Response.text" "isahc::Response.json" "isahc::Response.bytes" "attohttpc::Response.text" "attohttpc::Response.json"
    "minreq::Response.as_str" "minreq::Response.json" "awc::ClientResponse.body" "awc::ClientResponse.json"
    "reqwest::blocking::Response.bytes_stream" "hyper::Response.into_body" "hyper::Response.body")
  (#set! "kind" "http") (#set! "what" "a remote server's answer")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "reqwest::blocking::Response.read" "reqwest::blocking::Response.read_to_end" "reqwest::blocking::Response.read_to_string"
    "reqwest::blocking::Response.copy_to")
  (#set! "kind" "http") (#set! "what" "a remote server's answer") (#set! "into" "0")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "reqwest::Response.text" "reqwest::Response.text_with_charset" "reqwest::Response.json" "reqwest::Response.bytes" "reqwest::Response.chunk"
    "reqwest::Response.bytes_stream" "reqwest::Response.headers" "reqwest::Response.cookies"
    "reqwest::blocking::Response.text" "reqwest::blocking::Response.text_with_charset" "reqwest::blocking::Response.json"
    "reqwest::blocking::Response.bytes" "reqwest::blocking::Response.headers" "reqwest::blocking::Response.cookies"
    "ureq::Response.into_string" "ureq::Response.into_json" "ureq::Response.into_reader" "ureq::Response.header"
    "ureq::Body.read_to_string" "ureq::Body.read_to_vec" "ureq::Body.read_json" "ureq::Body.as_reader" "ureq::Body.into_reader"
    "surf::Response.body_string" "surf::Response.body_json" "surf::Response.body_bytes" "surf::Client.recv_string"
    "isahc::Response.text" "isahc::Response.json" "isahc::Response.bytes" "attohttpc::Response.text" "attohttpc::Response.json"
    "minreq::Response.as_str" "minreq::Response.json" "awc::ClientResponse.body" "awc::ClientResponse.json"
    "reqwest::blocking::Response.bytes_stream" "hyper::Response.into_body" "hyper::Response.body"
    "reqwest::blocking::Response.read" "reqwest::blocking::Response.read_to_end" "reqwest::blocking::Response.read_to_string"
    "reqwest::blocking::Response.copy_to")
  (#set! "neutralises" "ssrf" "open-redirect" "log-injection" "regex-dos" "resource-exhaustion")) @sanitizer

; Rows of a database hold what users once sent.
(call_expression function: (_) @f
  (#resolves? @f
    "rusqlite::Row.get" "rusqlite::Row.get_ref" "rusqlite::Row.get_unwrap" "tokio_postgres::Row.get" "tokio_postgres::Row.try_get" "postgres::Row.get"
    "postgres::Row.try_get" "sqlx::Row.get" "sqlx::Row.try_get" "sqlx::postgres::PgRow.get" "sqlx::postgres::PgRow.try_get" "sqlx::sqlite::SqliteRow.get"
    "sqlx::sqlite::SqliteRow.try_get" "sqlx::mysql::MySqlRow.get" "sqlx::mysql::MySqlRow.try_get" "mysql::Row.get" "redis::Connection.get"
    "redis::Commands.get" "redis::aio::MultiplexedConnection.get")
  (#set! "kind" "database") (#set! "what" "the database")) @source
