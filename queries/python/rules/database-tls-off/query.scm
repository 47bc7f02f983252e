; On the same machine it is fine, and the host is often not here.
(keyword_argument
  name: (identifier) @name
  value: (string) @mode
  (#eq? @name "sslmode")
  (#value? @mode "disable" "allow")) @finding

(pair
  key: (string (string_content) @name)
  value: (string) @mode
  (#eq? @name "sslmode")
  (#value? @mode "disable" "allow")) @finding
