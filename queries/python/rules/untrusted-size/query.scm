(call
  function: (_) @f
  arguments: (argument_list . (_) @size .)
  (#resolves? @f "range" "bytes" "bytearray" "time.sleep" "asyncio.sleep" "os.urandom" "secrets.token_bytes" "secrets.token_hex"
    "numpy.zeros" "numpy.ones" "numpy.empty")
  (#tainted? @size "size" "remote")) @finding

(binary_operator
  left: [(string) (list)] @f
  "*"
  right: (_) @size
  (#tainted? @size "size" "remote")) @finding
