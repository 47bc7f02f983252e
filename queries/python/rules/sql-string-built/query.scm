; Not run here: another rule tells where it is, if that is in this file.
(assignment
  right: [(string) (binary_operator) (call)] @sql @finding
  (#match? @sql "(?i)select|insert|update|delete|with")
  (#value? @sql "/(?is)^[\\s(]*(select\\s.*\\sfrom\\s|insert\\s+into\\s|update\\s.*\\sset\\s|delete\\s+from\\s|with\\s).*[=(,\\s]'%?\\h/")
  (#tainted? @sql "unknown" "any"))

(return_statement
  [(string) (binary_operator) (call)] @sql @finding
  (#match? @sql "(?i)select|insert|update|delete|with")
  (#value? @sql "/(?is)^[\\s(]*(select\\s.*\\sfrom\\s|insert\\s+into\\s|update\\s.*\\sset\\s|delete\\s+from\\s|with\\s).*[=(,\\s]'%?\\h/")
  (#tainted? @sql "unknown" "any"))
