; What is read from JSON may be an object, and an object may be an operator. The texts of a query or a form cannot.
(call
  function: (attribute object: (_) @collection attribute: (identifier) @method) @f
  (#any-of? @method
    "find" "find_one" "find_one_and_update" "find_one_and_delete" "find_one_and_replace" "delete_one" "delete_many" "update_one"
    "update_many" "replace_one" "count_documents" "distinct")
  (#match? @collection "(?i)(^|[._])(db|mongo|collection|coll|col|database)\\b|s$|\\]$")
  (#argument? @finding "filter" 0 "filter")
  (#not-match? "filter" "^[a-zA-Z_.]*(str|int|float|ObjectId)\\(")
  (#tainted? "filter" "remote")) @finding

(call
  function: (attribute object: (_) @collection attribute: (identifier) @method) @f
  arguments: (argument_list . [
    (dictionary (pair key: (string) @key value: [(identifier) (attribute) (subscript) (call) (await)] @value))
    (keyword_argument name: (identifier) @name value: (dictionary (pair key: (string) @key value: [(identifier) (attribute) (subscript) (call) (await)] @value)))
  ])
  (#any-of? @method
    "find" "find_one" "find_one_and_update" "find_one_and_delete" "find_one_and_replace" "delete_one" "delete_many" "update_one"
    "update_many" "replace_one" "count_documents" "distinct")
  (#not-match? @key "^[\"']\\$")
  (#tainted? @value "remote")) @finding

; A filter that was made before
(call
  function: (attribute object: (_) @collection attribute: (identifier) @method) @f
  (#any-of? @method
    "find" "find_one" "find_one_and_update" "find_one_and_delete" "find_one_and_replace" "delete_one" "delete_many" "update_one"
    "update_many" "replace_one" "count_documents" "distinct")
  (#match? @collection "(?i)(^|[._])(db|mongo|collection|coll|col|database)\\b|s$|\\]$")
  (#argument? @finding "filter" 0 "filter")
  (#match? "filter" "^[a-z_]\\w*$")
  (#not-tainted? "filter" "remote")
  (#tainted? "filter.*" "remote")) @finding
