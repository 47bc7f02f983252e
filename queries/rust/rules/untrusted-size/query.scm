(call_expression
  function: [
    (scoped_identifier) @f
    (generic_function function: (scoped_identifier) @f)
  ]
  arguments: (arguments . (_) @size)
  (#resolves? @f
    "std::vec::Vec::with_capacity" "std::vec::Vec::try_with_capacity" "std::vec::Vec::with_capacity_in" "std::string::String::with_capacity"
    "std::collections::HashMap::with_capacity" "std::collections::HashSet::with_capacity" "std::collections::VecDeque::with_capacity"
    "std::collections::BinaryHeap::with_capacity" "std::boxed::Box::new_uninit_slice" "std::boxed::Box::new_zeroed_slice"
    "bytes::BytesMut::with_capacity" "bytes::BytesMut::zeroed" "indexmap::IndexMap::with_capacity" "smallvec::SmallVec::with_capacity"
    "std::ffi::OsString::with_capacity" "std::path::PathBuf::with_capacity" "hashbrown::HashMap::with_capacity" "ndarray::Array::zeros"
    "image::RgbImage::new" "image::RgbaImage::new" "image::ImageBuffer::new")
  (#tainted? @size "size" "remote")) @finding

; vec![0; n]
(macro_invocation
  macro: (identifier) @f
  (#eq? @f "vec")
  (#match? @finding "^vec!\\s*[\\[(]\\s*(b?'.'|-?[0-9][0-9a-z_.]*|None|false|true|(\\w+::)*\\w+::(new|default)\\(\\)|\\w+::MAX|\\w+::MIN|Default::default\\(\\)|vec!\\[[^\\]]*\\])\\s*;")
  (#tainted? @finding "size" "remote")) @finding

; Growing what is there
(call_expression
  function: (field_expression field: (field_identifier) @f)
  arguments: (arguments . (_) @size)
  (#any-of? @f "reserve" "reserve_exact" "try_reserve" "try_reserve_exact" "resize" "resize_with" "resize_default" "repeat")
  (#tainted? @size "size" "remote")) @finding
