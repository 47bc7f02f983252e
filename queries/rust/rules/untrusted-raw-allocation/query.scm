; Allocations by hand: nothing checks them, and an unchecked product of a size wraps round to a small one.
(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) @size)
  (#resolves? @f "std::alloc::alloc" "std::alloc::alloc_zeroed" "libc::malloc" "libc::calloc" "libc::valloc" "libc::alloca")
  (#tainted? @size "size" "remote" "local")) @finding

(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) @first . (_) @size)
  (#resolves? @f "libc::calloc" "libc::realloc" "libc::aligned_alloc" "libc::memalign" "libc::reallocarray")
  (#not-tainted? @first "size" "remote" "local")
  (#tainted? @size "size" "remote" "local")) @finding

(call_expression
  function: [
    (scoped_identifier)
    (identifier)
  ] @f
  arguments: (arguments . (_) . (_) . (_) @size)
  (#resolves? @f "std::alloc::realloc" "libc::posix_memalign" "libc::reallocarray")
  (#tainted? @size "size" "remote" "local")) @finding

; An allocator's own methods
(call_expression
  function: (field_expression value: (_) @allocator field: (field_identifier) @f)
  arguments: (arguments . (_) @size .)
  (#any-of? @f "alloc" "alloc_zeroed" "allocate" "allocate_zeroed")
  (#match? @allocator "(^|::)(System|Global)$|(?i)alloc")
  (#tainted? @size "size" "remote" "local")) @finding

(call_expression
  function: (field_expression value: (_) @allocator field: (field_identifier) @f)
  arguments: (arguments . (_) . (_) . (_) @size .)
  (#any-of? @f "grow" "grow_zeroed" "realloc")
  (#match? @allocator "(^|::)(System|Global)$|(?i)alloc")
  (#tainted? @size "size" "remote" "local")) @finding
