(pair
  key: (property_identifier) @web
  value: (object
    (pair
      key: (property_identifier) @key
      value: (_) @value) @finding)
  (#eq? @web "webPreferences")
  (#eq? @key "allowRunningInsecureContent")
  (#value? @value "true"))
