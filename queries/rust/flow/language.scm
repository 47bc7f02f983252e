; The language and its standard library, with tokio's, async-std's and smol's twins of it.

; --- The command line and the environment

(call_expression function: (_) @f
  (#resolves? @f "std::env::args" "std::env::args_os")
  (#set! "kind" "argv") (#set! "what" "the command line")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "std::env::var" "std::env::var_os" "std::env::vars" "std::env::vars_os" "dotenv::var" "dotenvy::var" "envmnt::get_or")
  (#set! "kind" "environment") (#set! "what" "an environment variable")) @source

; --- Standard input. The handle is the source, and what reads from it passes it on.

(call_expression function: (_) @f
  (#resolves? @f "std::io::stdin" "tokio::io::stdin" "async_std::io::stdin")
  (#set! "kind" "stdin") (#set! "what" "standard input")) @source

; --- Files

(call_expression function: (_) @f
  (#resolves? @f
    "std::fs::read" "std::fs::read_to_string" "std::fs::File::open" "std::fs::read_link" "std::fs::OpenOptions.open"
    "tokio::fs::read" "tokio::fs::read_to_string" "tokio::fs::File::open" "tokio::fs::read_link"
    "async_std::fs::read" "async_std::fs::read_to_string" "async_std::fs::File::open"
    "smol::fs::read" "smol::fs::read_to_string" "async_fs::read" "async_fs::read_to_string"
    "fs_err::read" "fs_err::read_to_string" "fs_err::File::open")
  (#set! "kind" "file") (#set! "what" "a file")) @source

; --- Sockets. A stream is the source, however it came here; `writeln!(stream, …)` and its results hold nothing.

(parameter type: (_) @type
  (#resolves? @type
    "std::net::TcpStream" "tokio::net::TcpStream" "tokio::net::tcp::OwnedReadHalf" "tokio::net::tcp::ReadHalf"
    "async_std::net::TcpStream" "smol::net::TcpStream" "async_net::TcpStream" "mio::net::TcpStream")
  (#set! "kind" "socket") (#set! "what" "a connection")) @source

(parameter type: (reference_type type: (_) @type)
  (#resolves? @type
    "std::net::TcpStream" "tokio::net::TcpStream" "tokio::net::tcp::OwnedReadHalf" "tokio::net::tcp::ReadHalf"
    "async_std::net::TcpStream" "smol::net::TcpStream" "async_net::TcpStream" "mio::net::TcpStream")
  (#set! "kind" "socket") (#set! "what" "a connection")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "std::net::TcpListener.accept" "std::net::TcpListener.incoming" "std::net::TcpStream::connect" "std::net::TcpStream::connect_timeout"
    "tokio::net::TcpListener.accept" "tokio::net::TcpStream::connect" "tokio::net::TcpStream.into_split" "tokio::net::TcpStream.split"
    "async_std::net::TcpListener.accept" "async_std::net::TcpListener.incoming" "async_std::net::TcpStream::connect"
    "smol::net::TcpListener.accept" "smol::net::TcpListener.incoming" "smol::net::TcpStream::connect")
  (#set! "kind" "socket") (#set! "what" "a connection")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "std::net::UdpSocket.recv" "std::net::UdpSocket.recv_from" "std::net::UdpSocket.peek" "std::net::UdpSocket.peek_from"
    "tokio::net::UdpSocket.recv" "tokio::net::UdpSocket.recv_from" "tokio::net::UdpSocket.recv_buf" "tokio::net::UdpSocket.try_recv"
    "tokio::net::UdpSocket.try_recv_from" "tokio::net::UdpSocket.peek_from"
    "async_std::net::UdpSocket.recv" "async_std::net::UdpSocket.recv_from" "smol::net::UdpSocket.recv_from")
  (#set! "kind" "socket") (#set! "what" "a datagram") (#set! "into" "0")) @source

; By type, where the stream itself was not seen to come from anywhere (a field of a struct, a generic wrapper).
(call_expression function: (_) @f
  (#resolves? @f
    "std::net::TcpStream.read" "std::net::TcpStream.read_exact" "std::net::TcpStream.read_to_end" "std::net::TcpStream.read_to_string"
    "std::net::TcpStream.peek" "tokio::net::TcpStream.read" "tokio::net::TcpStream.read_exact" "tokio::net::TcpStream.read_to_end"
    "tokio::net::TcpStream.read_to_string" "tokio::net::TcpStream.try_read" "tokio::net::TcpStream.read_buf" "tokio::net::TcpStream.try_read_buf"
    "tokio::net::TcpStream.peek" "async_std::net::TcpStream.read" "async_std::net::TcpStream.read_exact" "async_std::net::TcpStream.read_to_string")
  (#set! "kind" "socket") (#set! "what" "a connection") (#set! "into" "0")) @source

; Whose connection it is: addresses are no text of the peer's.
(call_expression function: (_) @f
  (#resolves? @f
    "std::net::TcpStream.peer_addr" "std::net::TcpStream.local_addr" "tokio::net::TcpStream.peer_addr" "tokio::net::TcpStream.local_addr"
    "async_std::net::TcpStream.peer_addr" "smol::net::TcpStream.peer_addr")
  (#set! "neutralises" "*")) @sanitizer

; --- Reading: what a reader gives goes into the buffer that it is handed.

(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method
    "read" "read_exact" "read_to_end" "read_to_string" "read_line" "read_buf" "read_buf_exact" "read_vectored" "try_read" "try_read_buf" "peek"
    "copy_to_slice" "recv")
  (#set! "from" "receiver") (#set! "into" "0")) @propagator

(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method "read_until" "read_at" "read_exact_at")
  (#set! "from" "receiver") (#set! "into" "1")) @propagator

(call_expression function: (_) @f
  (#resolves? @f "std::io::copy" "tokio::io::copy" "tokio::io::copy_buf" "async_std::io::copy" "futures::io::copy")
  (#set! "from" "0") (#set! "into" "1")) @propagator

(call_expression function: (_) @f
  (#resolves? @f
    "std::io::read_to_string" "std::io::BufReader::new" "std::io::BufReader::with_capacity" "std::io::Cursor::new" "std::io::LineWriter::new"
    "tokio::io::BufReader::new" "tokio::io::BufReader::with_capacity" "tokio::io::BufStream::new" "tokio::io::split"
    "async_std::io::BufReader::new" "async_std::io::Cursor::new" "async_std::io::read_to_string"
    "futures::io::BufReader::new" "smol::io::BufReader::new" "futures_lite::io::BufReader::new"
    "tokio_util::codec::Framed::new" "tokio_util::codec::FramedRead::new" "tokio_util::compat::FuturesAsyncReadCompatExt"
    "tokio_stream::wrappers::LinesStream::new" "flate2::read::GzDecoder::new" "flate2::read::ZlibDecoder::new" "flate2::read::DeflateDecoder::new"
    "flate2::bufread::GzDecoder::new" "zstd::stream::read::Decoder::new" "zstd::decode_all" "brotli::Decompressor::new"
    "native_tls::TlsAcceptor.accept" "tokio_rustls::TlsAcceptor.accept" "rustls::StreamOwned::new" "rustls::Stream::new")
  (#set! "from" "0" "1")) @propagator

; --- Texts, bytes and paths that are made of others. Methods of a value need no mention here.

(call_expression function: (_) @f
  (#resolves? @f
    "std::string::String::from" "std::string::String::from_utf8" "std::string::String::from_utf8_lossy" "std::string::String::from_utf8_unchecked"
    "std::string::String::from_utf16" "std::string::String::from_utf16_lossy" "std::string::String::from_iter" "String::from" "String::from_utf8"
    "String::from_utf8_lossy" "String::from_utf8_unchecked" "String::from_utf16" "String::from_utf16_lossy" "String::from_iter"
    "std::str::from_utf8" "std::str::from_utf8_unchecked" "std::str::from_utf8_mut" "str::from_utf8" "std::char::from_u32"
    "std::vec::Vec::from" "Vec::from" "Vec::from_iter" "std::vec::Vec::from_iter"
    "std::borrow::Cow::from" "std::borrow::Cow::Borrowed" "std::borrow::Cow::Owned"
    "std::boxed::Box::from" "std::rc::Rc::from" "std::sync::Arc::from" "std::sync::Arc::clone" "std::rc::Rc::clone" "std::pin::Pin::new"
    "std::mem::take" "std::mem::replace" "std::convert::identity" "std::hint::black_box"
    "std::path::Path::new" "std::path::PathBuf::from" "std::path::PathBuf::from_iter" "std::path::PathBuf::from_str" "std::path::absolute"
    "std::ffi::OsString::from" "std::ffi::OsStr::new" "std::ffi::OsString::from_vec" "std::ffi::OsStr::from_bytes" "std::ffi::CString::new"
    "std::ffi::CStr::from_bytes_with_nul" "std::ffi::CStr::from_ptr" "std::fs::canonicalize" "tokio::fs::canonicalize"
    "camino::Utf8Path::new" "camino::Utf8PathBuf::from" "path_clean::clean" "shellexpand::tilde" "shellexpand::full" "shellexpand::env"
    "std::str::FromStr::from_str" "std::fmt::format" "std::format_args"
    "bytes::Bytes::from" "bytes::Bytes::copy_from_slice" "bytes::BytesMut::from" "bytes::Buf.copy_to_bytes"
    "url::Url::parse" "reqwest::Url::parse" "url::Url.join" "url::Url::parse_with_params" "url::Url::from_file_path"
    "http::Uri::from_maybe_shared" "http::Uri::try_from" "http::HeaderValue::from_str" "http::HeaderValue::from_bytes" "http::HeaderValue::try_from"
    "hyper::Uri::try_from" "axum::http::Uri::try_from" "axum::http::HeaderValue::from_str" "axum::http::HeaderValue::try_from"
    "hyper::header::HeaderValue::from_str" "actix_web::http::header::HeaderValue::from_str" "reqwest::header::HeaderValue::from_str")) @propagator

; Methods as functions: `map(String::as_str)`.
(call_expression function: (_) @f
  (#resolves? @f
    "std::string::String::as_str" "std::string::String::clone" "std::string::String::into_bytes" "std::string::String::as_bytes" "str::to_string"
    "str::to_owned" "str::trim" "str::to_lowercase" "str::as_bytes" "String::as_str" "String::clone" "std::string::ToString::to_string"
    "ToString::to_string" "std::borrow::ToOwned::to_owned" "ToOwned::to_owned" "std::clone::Clone::clone" "Clone::clone" "std::convert::Into::into"
    "Into::into" "std::convert::AsRef::as_ref" "AsRef::as_ref" "std::ops::Deref::deref" "std::path::PathBuf::as_path")) @propagator

; The same by the last name, for types that the file brings in under a path of its own: `T::from_str(x)`, `Uri::from_str(x)`.
(call_expression function: (scoped_identifier path: [(identifier) (scoped_identifier)] @type name: (identifier) @name)
  (#any-of? @name "from_str" "try_from" "from_utf8" "from_utf8_lossy" "from_maybe_shared")
  (#match? @type "(^|::)(Url|Uri|String|PathBuf|OsString|Utf8PathBuf|HeaderValue|Cow|Bytes|ByteString|Cursor|BufReader|str|Endpoint|RelativePathBuf)$")) @propagator

; Integers from bytes: numbers, which count for sizes only.
(call_expression function: (scoped_identifier name: (identifier) @name)
  (#any-of? @name "from_be_bytes" "from_le_bytes" "from_ne_bytes" "from_str_radix")) @propagator

(call_expression function: (scoped_identifier path: (_) @type name: (identifier) @name)
  (#any-of? @type "usize" "u64" "u32" "u128" "isize" "i64" "i32" "i128" "NonZeroUsize" "NonZeroU32" "NonZeroU64")
  (#any-of? @name "from" "try_from" "new" "from_str")) @propagator

(call_expression function: (_) @f
  (#resolves? @f "std::cmp::max")
  (#set! "from" "0" "1")) @propagator

; Methods that bring an argument into what they give, where the receiver alone may be a constant. Those of lists, maps and options are
; the engine's own.
(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method
    "join" "concat" "replace" "replacen" "with_file_name" "with_extension" "with_path" "with_query" "saturating_add" "saturating_mul"
    "checked_add" "checked_mul" "wrapping_add" "wrapping_mul" "max" "pow")) @propagator

; Methods that change what they are called on.
(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method
    "push_str" "insert_str" "set_path" "set_query" "set_host" "set_file_name" "set_extension" "set_fragment" "put" "put_slice" "write_str"
    "extend_from_slice" "clone_from" "copy_from_slice" "clone_from_slice" "append_pair")
  (#set! "from" "0" "1") (#set! "into" "receiver")) @propagator

(call_expression function: (_) @f
  (#resolves? @f "std::path::PathBuf.push" "std::ffi::OsString.push" "camino::Utf8PathBuf.push")
  (#set! "from" "0") (#set! "into" "receiver")) @propagator

; The characters and components of a text are the text, taken apart: what is known of each of them is known of it.
(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method "chars" "bytes" "components")
  (#set! "from" "receiver")) @propagator

; write!(text, "…", x) puts the rest into the first.
(macro_invocation macro: (_) @macro
  (#any-of? @macro "write" "writeln" "std::write" "std::writeln")
  (#set! "from" "1" "2" "3" "4" "5" "6") (#set! "into" "0")) @propagator

; A line of a log holds what it is made of: rules ask about the macro.
(macro_invocation macro: (_) @macro
  (#match? @macro "^((log|tracing|slog|std|defmt)::)?(error|warn|info|debug|trace|event|log|dbg|error_span|warn_span|info_span)$")) @propagator

(macro_invocation macro: (_) @macro
  (#any-of? @macro "concat" "format_args" "formatcp" "formatdoc" "concat_string" "json" "serde_json::json" "indoc::formatdoc" "format_compact")) @propagator

; --- Encoding and serialisation that keeps the content

(call_expression function: (_) @f
  (#resolves? @f
    "serde_json::from_str" "serde_json::from_slice" "serde_json::from_reader" "serde_json::from_value" "serde_json::to_string"
    "serde_json::to_string_pretty" "serde_json::to_vec" "serde_json::to_value" "simd_json::from_slice" "simd_json::from_str" "sonic_rs::from_str"
    "serde_yaml::from_str" "serde_yaml::from_slice" "serde_yaml::from_reader" "serde_yaml::to_string" "serde_yml::from_str"
    "toml::from_str" "toml::to_string" "ron::from_str" "ron::de::from_str" "json5::from_str" "quick_xml::de::from_str" "serde_xml_rs::from_str"
    "bincode::deserialize" "bincode::deserialize_from" "bincode::decode_from_slice" "postcard::from_bytes" "rmp_serde::from_slice" "ciborium::from_reader"
    "serde_urlencoded::from_str" "serde_urlencoded::from_bytes" "serde_urlencoded::to_string" "serde_qs::from_str" "url::form_urlencoded::parse"
    "form_urlencoded::parse" "querystring::querify" "csv::Reader::from_reader" "csv::ReaderBuilder.from_reader"
    "urlencoding::decode" "urlencoding::decode_binary" "percent_encoding::percent_decode_str" "percent_encoding::percent_decode"
    "base64::decode" "base64::decode_config" "base64::engine::general_purpose::STANDARD.decode" "base64::engine::general_purpose::URL_SAFE.decode"
    "base64::engine::general_purpose::URL_SAFE_NO_PAD.decode" "base64::engine::general_purpose::STANDARD_NO_PAD.decode" "base64::Engine.decode"
    "data_encoding::BASE64.decode" "hex::decode" "hex::decode_to_slice" "unicode_normalization::UnicodeNormalization"
    "html_escape::decode_html_entities" "htmlescape::decode_html" "encoding_rs::UTF_8.decode")) @propagator

; STANDARD.decode(x): the engine is a constant, the argument holds the content.
(call_expression function: (field_expression value: (_) @engine field: (field_identifier) @method)
  (#any-of? @method "decode" "decode_vec")
  (#match? @engine "(STANDARD|URL_SAFE|BASE64|BASE32|HEX|UTF_8|engine|base64)[A-Z0-9_]*$")
  (#set! "from" "0")) @propagator

; --- Conversions after which nothing of the text is left to do harm

(call_expression function: (generic_function
    function: (field_expression field: (field_identifier) @parse)
    type_arguments: (type_arguments . (_) @type .))
  (#eq? @parse "parse")
  (#match? @type "(^|::)(Uuid|Ulid|Ksuid|ObjectId|IpAddr|Ipv4Addr|Ipv6Addr|SocketAddr(V[46])?|IpNet|MacAddr6?|NaiveDate|NaiveTime|NaiveDateTime|DateTime<[^>]*>|Date|OffsetDateTime|PrimitiveDateTime|Decimal|BigInt|BigUint|BigDecimal|bool|char|Duration|Level|LevelFilter|Method|Mime|Color|NonZero\\w+)$")
  (#set! "neutralises" "*")) @sanitizer

(let_declaration type: (_) @type value: [
    (call_expression function: (field_expression field: (field_identifier) @parse)) @sanitizer
    (try_expression (call_expression function: (field_expression field: (field_identifier) @parse)) @sanitizer)
    (call_expression function: (field_expression value: (call_expression function: (field_expression field: (field_identifier) @parse)) @sanitizer))
  ]
  (#eq? @parse "parse")
  (#match? @type "(^|::)(Uuid|Ulid|Ksuid|ObjectId|IpAddr|Ipv4Addr|Ipv6Addr|SocketAddr(V[46])?|IpNet|MacAddr6?|NaiveDate|NaiveTime|NaiveDateTime|DateTime<[^>]*>|Date|OffsetDateTime|PrimitiveDateTime|Decimal|BigInt|BigUint|BigDecimal|bool|char|Duration|Level|LevelFilter|Method|Mime|Color|NonZero\\w+)$")
  (#set! "neutralises" "*"))

; Digests in hexadecimal and the like.
(call_expression function: (_) @f
  (#resolves? @f
    "hex::encode" "hex::encode_upper" "base64::encode" "sha256::digest" "blake3::hash" "md5::compute" "uuid::Uuid::parse_str" "uuid::Uuid::new_v4"
    "uuid::Uuid::new_v5" "ulid::Ulid::from_string" "slug::slugify" "chrono::NaiveDate::parse_from_str" "chrono::DateTime::parse_from_rfc3339"
    "humantime::parse_duration" "semver::Version::parse")
  (#set! "neutralises" "*")) @sanitizer

; --- Paths

; The last component alone: it holds no separator and is never `..`.
(call_expression function: (_) @f
  (#resolves? @f
    "std::path::Path.file_name" "std::path::PathBuf.file_name" "std::path::Path.file_stem" "std::path::PathBuf.file_stem"
    "std::path::Path.extension" "std::path::PathBuf.extension" "camino::Utf8Path.file_name" "camino::Utf8PathBuf.file_name"
    "std::path::Path.file_prefix" "std::path::PathBuf.file_prefix")
  (#set! "neutralises" "path-traversal" "archive-traversal")) @sanitizer

(call_expression function: (_) @f
  (#resolves? @f
    "sanitize_filename::sanitize" "sanitize_filename::sanitize_with_options" "sanitise_file_name::sanitise" "filenamify::filenamify"
    "relative_path::RelativePath.to_logical_path" "safe_path::scoped_join"
    "safe_path::scoped_resolve" "soft_canonicalize::soft_canonicalize_in_root" "path_jail::join" "cap_std::fs::Dir.open" "jailed_path::JailedPath")
  (#set! "neutralises" "path-traversal" "archive-traversal")) @sanitizer

; Each component was looked at: `parts.all(|part| matches!(part, Component::Normal(_)))`.
(call_expression
    function: (field_expression field: (field_identifier) @all)
    arguments: (arguments . (closure_expression body: (_) @body) .)
  (#eq? @all "all")
  (#match? @body "^\\{?\\s*matches!\\(\\s*\\w+,\\s*((std::path::|path::)?Component::)?(Normal\\(_\\)|CurDir)(\\s*\\|\\s*((std::path::|path::)?Component::)?(Normal\\(_\\)|CurDir))*\\s*\\)\\s*\\}?$")
  (#set! "neutralises" "path-traversal" "archive-traversal") (#set! "about" "receiver") (#set! "when" "true")) @guard

(call_expression
    function: (field_expression field: (field_identifier) @any)
    arguments: (arguments . (closure_expression body: (_) @body) .)
  (#eq? @any "any")
  (#match? @body "^\\{?\\s*(!\\s*matches!\\([^)]*Normal\\(_\\)|\\*?\\w+\\s*==\\s*\"\\.\\.\")")
  (#set! "neutralises" "path-traversal" "archive-traversal") (#set! "about" "receiver") (#set! "when" "false")) @guard

; if name.contains('/') { refuse }; of `..` the engine knows that it is half of it: an absolute path has none.
(call_expression
    function: (field_expression field: (field_identifier) @contains)
    arguments: (arguments . [(string_literal) (char_literal) (array_expression) (reference_expression (array_expression)) (scoped_identifier)] @what .)
  (#eq? @contains "contains")
  (#match? @what "['\"]/['\"]|MAIN_SEPARATOR|is_separator")
  (#set! "neutralises" "path-traversal" "archive-traversal") (#set! "about" "receiver") (#set! "when" "false")) @guard

; --- Texts whose every character was looked at

; name.chars().all(char::is_alphanumeric), name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
(call_expression
    function: (field_expression
      value: (call_expression function: (field_expression field: (field_identifier) @each))
      field: (field_identifier) @all)
    arguments: (arguments . (_) @test .)
  (#any-of? @each "chars" "bytes" "iter")
  (#eq? @all "all")
  (#match? @test "^(char::is_(alphanumeric|alphabetic|numeric|ascii_digit)|(move\\s*)?\\|&?\\w+(: ?\\w+)?\\|\\s*\\(?\\*?\\w+\\.is_(ascii_)?(alphanumeric|alphabetic|digit|hexdigit|numeric|lowercase|uppercase)\\((10|16|36)?\\)(\\s*\\|\\|\\s*(\\*?\\w+\\.is_(ascii_)?(alphanumeric|alphabetic|digit|hexdigit|numeric|lowercase|uppercase)\\((10|16|36)?\\)|\\*?\\w+\\s*==\\s*b?'[-_]'|\"[-_]+\"\\.contains\\(\\*?\\w+\\)|matches!\\(\\*?\\w+,\\s*b?'[-_]'(\\s*\\|\\s*b?'[-_]')*\\)))*\\)?|(move\\s*)?\\|&?\\w+\\|\\s*matches!\\(\\*?\\w+,\\s*b?'[-_0-9A-Za-z]'(\\.\\.=b?'[0-9A-Za-z]')?(\\s*\\|\\s*b?'[-_0-9A-Za-z]'(\\.\\.=b?'[0-9A-Za-z]')?)*\\s*\\))$")
  (#set! "neutralises" "*") (#set! "about" "receiver") (#set! "when" "true")) @guard

; name.chars().any(|c| !c.is_alphanumeric())
(call_expression
    function: (field_expression
      value: (call_expression function: (field_expression field: (field_identifier) @each))
      field: (field_identifier) @any)
    arguments: (arguments . (_) @test .)
  (#any-of? @each "chars" "bytes" "iter")
  (#eq? @any "any")
  (#match? @test "^(move\\s*)?\\|&?\\w+\\|\\s*!\\s*\\(?\\*?\\w+\\.is_(ascii_)?(alphanumeric|alphabetic|digit|hexdigit|numeric|lowercase|uppercase)\\((10|16|36)?\\)(\\s*\\|\\|\\s*(\\*?\\w+\\s*==\\s*b?'[-_]'|matches!\\(\\*?\\w+,\\s*b?'[-_]'(\\s*\\|\\s*b?'[-_]')*\\)))*\\)?$|^(move\\s*)?\\|&?\\w+\\|\\s*!\\s*matches!\\(\\*?\\w+,\\s*b?'[-_0-9A-Za-z]'(\\.\\.=b?'[0-9A-Za-z]')?(\\s*\\|\\s*b?'[-_0-9A-Za-z]'(\\.\\.=b?'[0-9A-Za-z]')?)*\\s*\\)$")
  (#set! "neutralises" "*") (#set! "about" "receiver") (#set! "when" "false")) @guard

; --- Escaping

(call_expression function: (_) @f
  (#resolves? @f
    "shell_escape::escape" "shell_escape::unix::escape" "shell_escape::windows::escape" "shlex::quote" "shlex::try_quote" "shlex::join"
    "shlex::try_join" "shell_words::quote" "shell_words::join" "snailquote::escape" "shell_quote::Bash::quote" "shell_quote::Sh::quote")
  (#set! "neutralises" "command-injection")) @sanitizer

(call_expression function: (_) @f
  (#resolves? @f
    "html_escape::encode_text" "html_escape::encode_text_to_string" "html_escape::encode_safe" "html_escape::encode_safe_to_string"
    "html_escape::encode_quoted_attribute" "html_escape::encode_double_quoted_attribute" "html_escape::encode_single_quoted_attribute"
    "html_escape::encode_unquoted_attribute" "html_escape::encode_script" "html_escape::encode_text_minimal"
    "htmlescape::encode_minimal" "htmlescape::encode_attribute" "htmlescape::encode_minimal_w" "v_htmlescape::escape" "v_escape::escape"
    "askama_escape::escape" "askama::filters::escape" "askama_escape::Html" "rinja::filters::escape" "tera::escape_html" "handlebars::html_escape"
    "ammonia::clean" "ammonia::clean_text" "ammonia::Builder.clean" "ammonia::Builder::default().clean" "xml::escape::escape_str_pcdata"
    "xml::escape::escape_str_attribute" "quick_xml::escape::escape" "quick_xml::escape::partial_escape" "pulldown_cmark_escape::escape_html"
    "rocket::http::RawStr.html_escape")
  (#set! "neutralises" "xss" "xxe")) @sanitizer

(call_expression function: (_) @f
  (#resolves? @f
    "urlencoding::encode" "urlencoding::encode_binary" "percent_encoding::utf8_percent_encode" "percent_encoding::percent_encode"
    "url::form_urlencoded::byte_serialize" "form_urlencoded::byte_serialize" "rocket::http::RawStr.percent_encode")
  (#set! "neutralises" "xss" "ssrf" "open-redirect" "header-injection" "log-injection" "path-traversal")) @sanitizer

(call_expression function: (_) @f
  (#resolves? @f "regex::escape" "fancy_regex::escape" "regex_syntax::escape" "regex_lite::escape")
  (#set! "neutralises" "regex-dos")) @sanitizer

(call_expression function: (_) @f
  (#resolves? @f "ldap3::ldap_escape" "ldap3::dn_escape")
  (#set! "neutralises" "ldap-injection")) @sanitizer

; A literal or identifier that the driver quotes.
(call_expression function: (_) @f
  (#resolves? @f
    "postgres_protocol::escape::escape_identifier" "postgres_protocol::escape::escape_literal" "tokio_postgres::types::escape_literal"
    "pg_escape::quote_identifier" "pg_escape::quote_literal")
  (#set! "neutralises" "sql-injection")) @sanitizer

; No line breaks are left, whether escaped or removed.
(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method "escape_debug" "escape_default" "escape_ascii" "escape_unicode")
  (#set! "neutralises" "log-injection" "header-injection")) @sanitizer

(call_expression
    function: (field_expression field: (field_identifier) @replace)
    arguments: (arguments . (_) @what)
  (#eq? @replace "replace")
  (#match? @what "b?['\"]\\\\n['\"]|is_control|is_ascii_control|is_whitespace")
  (#set! "neutralises" "log-injection" "header-injection")) @sanitizer

; --- Sizes: the smaller of the two is what the code decides.

(call_expression function: (_) @f
  (#resolves? @f "std::cmp::min" "std::cmp::Ord::min" "std::cmp::Ord::clamp")
  (#set! "neutralises" "resource-exhaustion")) @sanitizer

(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method "min" "clamp" "rem_euclid")
  (#set! "neutralises" "resource-exhaustion")) @sanitizer

; A reader that stops in time gives a text of known length, and lengths count for nothing.
(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method "len" "count" "capacity" "stream_position" "remaining" "file_size")
  (#set! "neutralises" "*")) @sanitizer

; --- Memory layouts, which hold the size that they were made of

(call_expression function: (_) @f
  (#resolves? @f
    "std::alloc::Layout::from_size_align" "std::alloc::Layout::from_size_align_unchecked" "std::alloc::Layout::array")
  (#set! "from" "0")) @propagator

(call_expression function: (_) @f
  (#resolves? @f "std::alloc::Layout.extend")
  (#set! "from" "0" "receiver")) @propagator

(call_expression function: (field_expression field: (field_identifier) @method)
  (#any-of? @method "repeat" "repeat_packed" "extend_packed" "align_to" "pad_to_align" "size")
  (#set! "from" "0" "receiver")) @propagator

; What is read through take(n) ends; Option::take has no argument.
(call_expression
  function: (field_expression field: (field_identifier) @method)
  arguments: (arguments (_))
  (#eq? @method "take")
  (#set! "neutralises" "resource-exhaustion")) @sanitizer
