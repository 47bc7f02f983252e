; libxml2 through its bindings. The options come last: as a number that is known here, or by the names of the constants.

(call_expression
  function: [
    (identifier) @f
    (scoped_identifier name: (identifier) @f)
  ]
  arguments: (arguments . (_) @document (_) @options .)
  (#any-of? @f "xmlReadMemory" "xmlReadDoc" "xmlReadFile")
  (#value? @options "2" "3" "4" "5" "6" "7" "8" "10" "12" "14" "16" "18" "20" "22" "1026" "1028" "1030")
  (#not-constant? @document)
  (#tainted? @document "unknown" "any")) @finding

(call_expression
  function: [
    (identifier) @f
    (scoped_identifier name: (identifier) @f)
  ]
  arguments: (arguments . (_) . (_) @document (_) @options .)
  (#any-of? @f "xmlCtxtReadMemory" "xmlCtxtReadDoc" "xmlCtxtReadFile")
  (#value? @options "2" "3" "4" "5" "6" "7" "8" "10" "12" "14" "16" "18" "20" "22" "1026" "1028" "1030")
  (#not-constant? @document)
  (#tainted? @document "unknown" "any")) @finding

(call_expression
  function: [
    (identifier) @f
    (scoped_identifier name: (identifier) @f)
  ]
  arguments: (arguments . (_) @document (_) @options .)
  (#any-of? @f "xmlReadFd")
  (#value? @options "2" "3" "4" "5" "6" "7" "8" "10" "12" "14" "16" "18" "20" "22" "1026" "1028" "1030")
  (#not-constant? @document)) @finding

(call_expression
  function: [
    (identifier) @f
    (scoped_identifier name: (identifier) @f)
  ]
  arguments: (arguments . (_) . (_) @document (_) @options .)
  (#any-of? @f "xmlCtxtReadFd")
  (#value? @options "2" "3" "4" "5" "6" "7" "8" "10" "12" "14" "16" "18" "20" "22" "1026" "1028" "1030")
  (#not-constant? @document)) @finding

(call_expression
  function: [
    (identifier) @f
    (scoped_identifier name: (identifier) @f)
  ]
  arguments: (arguments . (_) @document (_) @options .)
  (#any-of? @f "xmlReadMemory" "xmlReadDoc" "xmlReadFile")
  (#not-value? @options "2" "3" "4" "5" "6" "7" "8" "10" "12" "14" "16" "18" "20" "22" "1026" "1028" "1030")
  (#match? @options "NOENT|DTDLOAD|DTDATTR|XINCLUDE")
  (#not-constant? @document)
  (#tainted? @document "unknown" "any")) @finding

(call_expression
  function: [
    (identifier) @f
    (scoped_identifier name: (identifier) @f)
  ]
  arguments: (arguments . (_) . (_) @document (_) @options .)
  (#any-of? @f "xmlCtxtReadMemory" "xmlCtxtReadDoc" "xmlCtxtReadFile")
  (#not-value? @options "2" "3" "4" "5" "6" "7" "8" "10" "12" "14" "16" "18" "20" "22" "1026" "1028" "1030")
  (#match? @options "NOENT|DTDLOAD|DTDATTR|XINCLUDE")
  (#not-constant? @document)
  (#tainted? @document "unknown" "any")) @finding

(call_expression
  function: [
    (identifier) @f
    (scoped_identifier name: (identifier) @f)
  ]
  arguments: (arguments . (_) @document (_) @options .)
  (#any-of? @f "xmlReadFd")
  (#not-value? @options "2" "3" "4" "5" "6" "7" "8" "10" "12" "14" "16" "18" "20" "22" "1026" "1028" "1030")
  (#match? @options "NOENT|DTDLOAD|DTDATTR|XINCLUDE")
  (#not-constant? @document)) @finding

(call_expression
  function: [
    (identifier) @f
    (scoped_identifier name: (identifier) @f)
  ]
  arguments: (arguments . (_) . (_) @document (_) @options .)
  (#any-of? @f "xmlCtxtReadFd")
  (#not-value? @options "2" "3" "4" "5" "6" "7" "8" "10" "12" "14" "16" "18" "20" "22" "1026" "1028" "1030")
  (#match? @options "NOENT|DTDLOAD|DTDATTR|XINCLUDE")
  (#not-constant? @document)) @finding

; On a parser's context, whatever it reads later
(call_expression
  function: [
    (identifier) @f
    (scoped_identifier name: (identifier) @f)
  ]
  arguments: (arguments . (_) . (_) @options .)
  (#eq? @f "xmlCtxtUseOptions")
  (#match? @options "NOENT|DTDLOAD|DTDATTR")) @finding

(call_expression
  function: (scoped_identifier name: (identifier) @f) @global
  arguments: (arguments . (_) @options .)
  (#eq? @f "xmlSubstituteEntitiesDefault")
  (#value? @options "1")) @finding
