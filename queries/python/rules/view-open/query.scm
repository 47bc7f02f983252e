; Logging in, registering and what is public have it for good reasons, hence the low confidence.
(class_definition
  body: (block (expression_statement (assignment
    left: (identifier) @name
    right: [(list) (tuple)] @classes) @finding))
  (#eq? @name "permission_classes")
  (#match? @classes "^[\\[(]\\s*((\\w+\\.)*AllowAny,?\\s*)?[\\])]$"))

(decorator
  (call function: (_) @name arguments: (argument_list . [(list) (tuple)] @classes .))
  (#resolves? @name "rest_framework.decorators.permission_classes")
  (#match? @classes "^[\\[(]\\s*((\\w+\\.)*AllowAny,?\\s*)?[\\])]$")) @finding
