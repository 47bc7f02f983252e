; In a foreign block a static mut only names what C has, and a comment that gives the reason is respected.
(static_item
  (mutable_specifier)
  name: (identifier) @name
  value: (_)
  (#not-inside? @finding "safety-commented")) @finding
