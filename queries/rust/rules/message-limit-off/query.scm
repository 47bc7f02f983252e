; Service::new(…).max_decoding_message_size(usize::MAX), of tonic; codecs and web sockets alike.
(call_expression
  function: (field_expression field: (field_identifier) @setting)
  arguments: (arguments . (scoped_identifier) @number .)
  (#any-of? @setting
    "max_decoding_message_size" "max_frame_length" "max_message_size" "max_frame_size" "set_max_frame_length" "max_payload_size")
  (#match? @number "(^|::)(usize|u64|u32|isize)::(MAX|max_value)$")) @finding

; .max_message_size(None), WebSocketConfig { max_message_size: None, .. }
(call_expression
  function: (field_expression field: (field_identifier) @setting)
  arguments: (arguments . (identifier) @none .)
  (#any-of? @setting "max_message_size" "max_frame_size")
  (#eq? @none "None")) @finding

(struct_expression
  name: (_) @config
  body: (field_initializer_list
    (field_initializer
      field: (field_identifier) @setting
      value: (identifier) @none) @finding)
  (#match? @config "(^|::)WebSocketConfig$")
  (#any-of? @setting "max_message_size" "max_frame_size")
  (#eq? @none "None"))
