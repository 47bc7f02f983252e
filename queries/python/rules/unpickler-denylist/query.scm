; The last statement resolves whatever was not refused before, and what is refused is what a list or a name says.
(class_definition
  superclasses: (argument_list (_) @base)
  body: (block (function_definition
    name: (identifier) @finding
    body: (block
      (if_statement
        condition: (_) @condition
        consequence: (block (raise_statement))
        !alternative) @check
      .
      (return_statement (call function: (attribute object: (_) @object attribute: (identifier) @again))) .)))
  (#eq? @finding "find_class")
  (#eq? @again "find_class")
  (#match? @object "^super\\(|Unpickler$")
  (#match? @base "(^|\\.)Unpickler$")
  (#match? @condition "\\bin\\b|==|startswith")
  (#not-match? @condition "\\bnot\\b|!="))
