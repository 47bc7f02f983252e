; tonic: what a gRPC service is called with. The same type wraps what a client sends, which is seldom taken out again.

(parameter type: (generic_type type: (_) @type)
  (#resolves? @type "tonic::Request")
  (#set! "type" "tonic::Request")) @typed

(call_expression function: (_) @f
  (#resolves? @f
    "tonic::Request.into_inner" "tonic::Request.get_ref" "tonic::Request.get_mut" "tonic::Request.metadata" "tonic::Request.into_parts"
    "tonic::Streaming.message" "tonic::Streaming.next")
  (#set! "kind" "http") (#set! "what" "the request")) @source
