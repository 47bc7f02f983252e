; Keras
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (false) @value @mode))
  (#eq? @option "safe_mode")
  (#resolves? @f
    "keras.models.load_model" "keras.saving.load_model" "tensorflow.keras.models.load_model" "keras.layers.deserialize"
    "tensorflow.keras.saving.load_model")) @finding

; ruamel.yaml
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument name: (identifier) @option value: (string) @value @typ))
  (#eq? @option "typ")
  (#value? @value "unsafe")
  (#resolves? @f "ruamel.yaml.YAML")) @finding
