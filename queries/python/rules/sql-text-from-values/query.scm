; The text alone, wherever it goes; of nested expressions the outermost, so its parents are named.
; Of what is known to be one of a table's constants, or question marks, nothing is said.
([
    (assignment right: [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (augmented_assignment right: [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (named_expression value: [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (keyword_argument value: [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (pair value: [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (default_parameter value: [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (return_statement [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (argument_list [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (expression_statement [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (parenthesized_expression [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (list [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (conditional_expression [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
    (yield [(binary_operator) (string (interpolation)) (concatenated_string)] @finding)
  ]
  (#match? @finding "(?i)select|insert|replace|update|delete|with|drop|create|alter|truncate")
  (#value? @finding "/(?is)^[\\s(]*(select\\s.*\\sfrom\\b|insert\\s+(into\\s)?.*\\b(values|select|set)\\b|replace\\s+(into\\s)?.*\\bvalues\\b|update\\s.*\\sset\\s|delete\\s+from\\s|with\\s.*\\sas\\s*\\(|drop\\s+(table|database)\\s|create\\s+table\\s|alter\\s+table\\s|truncate\\s)/")
  (#value? @finding "/\\h/")
  (#tainted? @finding "unknown" "any"))

(call
  function: (attribute object: [(string) (concatenated_string) (parenthesized_expression)] attribute: (identifier) @method)
  (#any-of? @method "format" "format_map")
  (#value? @finding "/(?is)^[\\s(]*(select\\s.*\\sfrom\\b|insert\\s+(into\\s)?.*\\b(values|select|set)\\b|replace\\s+(into\\s)?.*\\bvalues\\b|update\\s.*\\sset\\s|delete\\s+from\\s|with\\s.*\\sas\\s*\\(|drop\\s+(table|database)\\s|create\\s+table\\s|alter\\s+table\\s|truncate\\s)/")
  (#value? @finding "/\\h/")
  (#tainted? @finding "unknown" "any")) @finding

; "SELECT … [NAME] …".replace("[NAME]", name)
(call
  function: (attribute object: (string) @text attribute: (identifier) @method)
  arguments: (argument_list . (_) . (_) @value)
  (#eq? @method "replace")
  (#value? @text "/(?is)^[\\s(]*(select\\s.*\\sfrom\\b|insert\\s+(into\\s)?.*\\b(values|select|set)\\b|replace\\s+(into\\s)?.*\\bvalues\\b|update\\s.*\\sset\\s|delete\\s+from\\s|with\\s.*\\sas\\s*\\(|drop\\s+(table|database)\\s|create\\s+table\\s|alter\\s+table\\s|truncate\\s)/")
  (#not-constant? @value)
  (#tainted? @value "unknown" "any")) @finding
