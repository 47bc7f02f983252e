; Nothing else has a method of this name.
(call_expression
  function: (field_expression field: (field_identifier) @method)
  arguments: (arguments)
  (#eq? @method "insecure_disable_signature_validation")) @finding
