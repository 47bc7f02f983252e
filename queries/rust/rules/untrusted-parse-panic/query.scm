; text.parse::<u32>().unwrap(); what a request's address or header was read from can become one again.
(call_expression
  function: (field_expression
    value: (call_expression
      function: (generic_function
        function: (field_expression value: (_) @text field: (field_identifier) @parse)
        type_arguments: (type_arguments (_) @type))
      arguments: (arguments))
    field: (field_identifier) @method)
  (#eq? @parse "parse")
  (#any-of? @method "unwrap" "expect")
  (#not-match? @type "Uri|Url|PathAndQuery|Header|String|Authority|Scheme|^_$")
  (#tainted? @text "remote")) @finding

; let n: u32 = text.parse().unwrap();
(let_declaration
  type: (primitive_type)
  value: (call_expression
    function: (field_expression
      value: (call_expression
        function: (field_expression value: (_) @text field: (field_identifier) @parse)
        arguments: (arguments))
      field: (field_identifier) @method)) @finding
  (#eq? @parse "parse")
  (#any-of? @method "unwrap" "expect")
  (#tainted? @text "remote"))

; serde_json::from_str(text).unwrap(), String::from_utf8(bytes).unwrap()
(call_expression
  function: (field_expression
    value: (call_expression
      function: [
        (scoped_identifier) @from
        (identifier) @from
        (generic_function function: (_) @from)
      ]
      arguments: (arguments . (_) @text .))
    field: (field_identifier) @method)
  (#any-of? @method "unwrap" "expect")
  (#resolves? @from
    "serde_json::from_str" "serde_json::from_slice" "serde_json::from_value" "serde_urlencoded::from_str" "serde_yaml::from_str"
    "toml::from_str" "uuid::Uuid::parse_str" "hex::decode"
    "base64::decode" "chrono::DateTime::parse_from_rfc3339" "bs58::decode" "rmp_serde::from_slice" "bincode::deserialize")
  (#tainted? @text "remote")) @finding

; An expect here is taken for a deliberate end, in place of undefined behaviour.
(call_expression
  function: (field_expression
    value: (call_expression
      function: (scoped_identifier) @from
      arguments: (arguments . (_) @text .))
    field: (field_identifier) @method)
  (#eq? @method "unwrap")
  (#resolves? @from "std::string::String::from_utf8" "std::str::from_utf8")
  (#tainted? @text "remote")) @finding
