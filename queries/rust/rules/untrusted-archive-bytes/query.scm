; Zero-copy formats: the functions that leave the check to the caller.
(call_expression
  function: [
    (scoped_identifier) @f
    (identifier) @f
    (generic_function function: (_) @f)
  ]
  arguments: (arguments . (_) @bytes)
  (#resolves? @f
    "rkyv::archived_root" "rkyv::archived_root_mut" "rkyv::archived_value" "rkyv::access_unchecked" "rkyv::access_unchecked_mut"
    "rkyv::from_bytes_unchecked" "rkyv::util::archived_root" "rkyv::api::high::access_unchecked" "rkyv::api::low::access_unchecked"
    "flatbuffers::root_unchecked" "flatbuffers::size_prefixed_root_unchecked" "abomonation::decode" "speedy::Readable::read_from_buffer_unchecked"
    "bytemuck::pod_read_unaligned_unchecked")
  (#tainted? @bytes "remote" "file" "stdin")) @finding
