; An empty list lets everyone in as well.
(pair
  key: (string (string_content) @name)
  value: [(list) (tuple)] @classes
  (#eq? @name "DEFAULT_PERMISSION_CLASSES")
  (#match? @classes "^[\\[(]\\s*([\"'][\\w.]*\\.AllowAny[\"'],?\\s*)?[\\])]$")) @finding
