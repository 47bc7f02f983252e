; A connection that is waited for, a request, a name that is looked up.
(call_expression
  function: (_) @f
  (#resolves? @f
    "std::net::TcpStream::connect" "std::net::TcpStream::connect_timeout" "reqwest::blocking::get"
    "reqwest::blocking::Client.execute" "ureq::Request.call" "ureq::Request.send_string" "ureq::Request.send_json"
    "std::os::unix::net::UnixStream::connect" "std::net::TcpListener.accept" "postgres::Client::connect"
    "rusqlite::Connection.execute_batch" "postgres::Client.query" "postgres::Client.execute"
    "std::process::Command.output" "std::process::Command.status")
  (#inside? @finding "async")
  (#not-inside? @finding "closure_expression")
  (#not-inside? @finding "test")) @finding
