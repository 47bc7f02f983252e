; unsafe impl<T> Send for Holder<T> {} with nothing asked of T. A comment that gives the reason is respected.
(impl_item
  "unsafe"
  type_parameters: (type_parameters
    (type_parameter
      name: (type_identifier) @name
      !bounds
      !default_type) @parameter)
  trait: (type_identifier) @trait
  type: (generic_type
    type_arguments: (type_arguments (type_identifier) @used))
  (#any-of? @trait "Send" "Sync")
  (#eq? @name @used)
  (#not-match? @finding "^[^{]*\\bwhere\\b")
  (#not-inside? @finding "safety-commented")) @finding
