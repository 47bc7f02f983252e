; In a list of arguments, or in the text of a command.
(array
  (string) @flag @finding
  (#match? @flag "^.--inspect(-brk|-port|-wait)?=(0\\.0\\.0\\.0|\\[?::\\]?)(:[0-9]+)?.$"))
