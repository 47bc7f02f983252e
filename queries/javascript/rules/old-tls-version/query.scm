; { minVersion: 'TLSv1' }; a highest version below 1.2 is worse still.
(pair
  key: [(property_identifier) (string)] @key
  value: (_) @version
  (#match? @key "^['\"]?(minVersion|maxVersion|DEFAULT_MIN_VERSION|DEFAULT_MAX_VERSION)['\"]?$")
  (#value? @version "TLSv1" "TLSv1.0" "TLSv1.1" "SSLv2" "SSLv3")) @finding
(assignment_expression
  left: (member_expression property: (property_identifier) @key)
  right: (_) @version
  (#any-of? @key "minVersion" "DEFAULT_MIN_VERSION" "DEFAULT_MAX_VERSION")
  (#value? @version "TLSv1" "TLSv1.0" "TLSv1.1" "SSLv2" "SSLv3")) @finding
