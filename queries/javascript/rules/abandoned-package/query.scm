; request: CVE-2023-28155. safe-eval: CVE-2023-26122. notevil: CVE-2021-23771. swig: CVE-2023-25345. xmldom: CVE-2022-39353.
; node-uuid: CVE-2015-8851, goes on as uuid. csurf: archived in 2022. A package that came back, such as vm2, is none of them.
(call_expression
  function: (identifier) @require
  arguments: (arguments . (string (string_fragment) @package) @name .)
  (#eq? @require "require")
  (#any-of? @package "request" "request-promise" "request-promise-native" "node-uuid" "safe-eval" "notevil" "csurf" "swig")) @finding

(import_statement
  source: (string (string_fragment) @package) @name
  (#any-of? @package "request" "request-promise" "request-promise-native" "node-uuid" "safe-eval" "notevil" "csurf" "swig")) @finding

; xmldom goes on as @xmldom/xmldom.
(call_expression
  function: (identifier) @require
  arguments: (arguments . (string (string_fragment) @package) @name @renamed .)
  (#eq? @require "require")
  (#eq? @package "xmldom")) @finding

(import_statement
  source: (string (string_fragment) @package) @name @renamed
  (#eq? @package "xmldom")) @finding
