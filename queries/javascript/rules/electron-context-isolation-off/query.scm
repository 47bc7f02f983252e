(pair
  key: (property_identifier) @web
  value: (object
    (pair
      key: (property_identifier) @key
      value: (_) @value) @finding)
  (#eq? @web "webPreferences")
  (#any-of? @key "contextIsolation" "sandbox")
  (#value? @value "false"))
