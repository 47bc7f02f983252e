; builder.set_cipher_list("ALL:@SECLEVEL=0")
(call_expression
  function: (field_expression field: (field_identifier) @method)
  arguments: (arguments . (_) @list .)
  (#eq? @method "set_cipher_list")
  (#value? @list
    "/(?i)(^|[:, ])\\+?(aNULL|eNULL|NULL|ADH|AECDH|EXP|EXPORT(40|56)?|LOW|RC4|RC2|DES|3DES|IDEA|SEED|MD5|ALL|COMPLEMENTOFALL)([:, +]|$)/"
    "/@SECLEVEL=0/" "/(^|[:, ])(RC4|DES|EXP|NULL|ADH|AECDH)-/")
  (#not-value? @list "/(?i)!aNULL.*!(eNULL|RC4|LOW|DES|EXP)/")) @finding
