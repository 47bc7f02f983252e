; Whoever runs a program may open any file; where the program puts what it is given below a folder of its own, it means to stay there.
; Opened, written or removed by a path
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @path)
  (#resolves? @f
    "std::fs::read" "std::fs::read_to_string" "std::fs::write" "std::fs::remove_file" "std::fs::remove_dir" "std::fs::remove_dir_all"
    "std::fs::create_dir" "std::fs::create_dir_all" "std::fs::read_dir" "std::fs::set_permissions" "std::fs::read_link"
    "std::fs::File::open" "std::fs::File::create" "std::fs::File::create_new" "std::os::unix::fs::chown"
    "tokio::fs::read" "tokio::fs::read_to_string" "tokio::fs::write" "tokio::fs::remove_file" "tokio::fs::remove_dir" "tokio::fs::remove_dir_all"
    "tokio::fs::create_dir" "tokio::fs::create_dir_all" "tokio::fs::read_dir" "tokio::fs::File::open" "tokio::fs::File::create"
    "async_std::fs::read" "async_std::fs::read_to_string" "async_std::fs::write" "async_std::fs::remove_file" "async_std::fs::remove_dir_all"
    "async_std::fs::create_dir_all" "async_std::fs::File::open" "async_std::fs::File::create"
    "smol::fs::read" "smol::fs::read_to_string" "smol::fs::write" "smol::fs::remove_file" "smol::fs::File::open" "smol::fs::File::create"
    "async_fs::read" "async_fs::read_to_string" "async_fs::write" "async_fs::File::open" "async_fs::File::create"
    "fs_err::read" "fs_err::read_to_string" "fs_err::write" "fs_err::remove_file" "fs_err::File::open" "fs_err::File::create"
    "csv::Reader::from_path" "csv::Writer::from_path" "image::open"
    "rusqlite::Connection::open" "std::os::unix::net::UnixListener::bind")
  (#not-value? @path "/^\\h/")
  (#tainted? @path "joined" "argv" "stdin")) @finding

; from and to
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @path . (_))
  (#resolves? @f
    "std::fs::rename" "std::fs::copy" "std::fs::hard_link" "std::os::unix::fs::symlink" "tokio::fs::rename" "tokio::fs::copy" "tokio::fs::hard_link"
    "tokio::fs::symlink" "async_std::fs::rename" "async_std::fs::copy" "fs_err::rename" "fs_err::copy")
  (#not-value? @path "/^\\h/")
  (#tainted? @path "joined" "argv" "stdin")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments . (_) @from . (_) @path)
  (#resolves? @f
    "std::fs::rename" "std::fs::copy" "std::fs::hard_link" "std::os::unix::fs::symlink" "tokio::fs::rename" "tokio::fs::copy" "tokio::fs::hard_link"
    "tokio::fs::symlink" "async_std::fs::rename" "async_std::fs::copy" "fs_err::rename" "fs_err::copy")
  (#not-tainted? @from "joined" "argv" "stdin")
  (#not-value? @path "/^\\h/")
  (#tainted? @path "joined" "argv" "stdin")) @finding

; OpenOptions::new().write(true).open(path)
(call_expression
  function: (field_expression field: (field_identifier) @f) @open
  arguments: (arguments . (_) @path .)
  (#eq? @f "open")
  (#resolves? @open "std::fs::OpenOptions.open" "tokio::fs::OpenOptions.open" "async_std::fs::OpenOptions.open" "fs_err::OpenOptions.open")
  (#not-value? @path "/^\\h/")
  (#tainted? @path "joined" "argv" "stdin")) @finding
