; { sameSite: 'none' } among the options of a cookie
(pair
  key: (property_identifier) @key
  value: (string) @value
  (#eq? @key "sameSite")
  (#value? @value "/(?i)^none$/")) @setting @finding
