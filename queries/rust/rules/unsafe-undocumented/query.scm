; Only the keyword is underlined.
(unsafe_block
  "unsafe" @finding
  (#not-inside? @code "safety-commented")) @code

(impl_item
  "unsafe" @finding
  trait: (_)
  (#not-inside? @code "safety-commented")) @code
