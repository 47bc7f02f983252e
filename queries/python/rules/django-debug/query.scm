; At the top of a file. That it is Django's settings file cannot be seen from here, so the confidence is low.
(assignment
  left: (identifier) @name
  right: (true) @value
  (#eq? @name "DEBUG")
  (#not-inside? @finding "function" "class" "if_statement" "try_statement")) @finding
