(pair
  key: (property_identifier) @web
  value: (object
    (pair
      key: (property_identifier) @key
      value: [(true) (string)] @value) @finding)
  (#eq? @web "webPreferences")
  (#any-of? @key "experimentalFeatures" "enableBlinkFeatures"))
