(call_expression
  function: (scoped_identifier path: (_) @codec) @f
  arguments: (arguments)
  (#resolves? @f
    "tokio_util::codec::LinesCodec::new" "tokio_util::codec::LinesCodec::default"
    "tokio_util::codec::lines_codec::LinesCodec::new")) @finding
