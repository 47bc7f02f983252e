(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . [
    (dictionary (pair key: (string) @key value: (_) @code))
    (keyword_argument value: (dictionary (pair key: (string) @key value: (_) @code)))
  ])
  (#any-of? @method "find" "find_one" "count_documents" "delete_one" "delete_many" "update_one" "update_many" "find_one_and_update"
    "find_one_and_delete" "aggregate")
  (#match? @key "^[\"']\\$where[\"']$")
  (#tainted? @code "remote")) @finding

; $function, by any name, inside of an expression
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . [
    (dictionary (pair key: (string) @key value: (dictionary (pair key: (string) @inner value: (_) @code))))
    (keyword_argument value: (dictionary (pair key: (string) @key value: (dictionary (pair key: (string) @inner value: (_) @code)))))
  ])
  (#any-of? @method "find" "find_one" "count_documents" "delete_many" "update_many")
  (#match? @key "^[\"']\\$expr[\"']$")
  (#match? @inner "^[\"']\\$function[\"']$")
  (#tainted? "code.body" "remote")) @finding

(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list [(keyword_argument value: (_) @code) (_) @code])
  (#any-of? @method "map_reduce" "inline_map_reduce" "system_js")
  (#tainted? @code "remote")) @finding

; The functions of a pipeline's group
(call
  function: (attribute attribute: (identifier) @method) @f
  (#eq? @method "aggregate")
  (#argument? @finding "pipeline" 0 "code")
  (#tainted? "code.0.$group.*" "remote")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (_) @code)
  (#resolves? @f "bson.Code" "bson.code.Code")
  (#tainted? @code "remote")) @finding
