; Markup that is built in place around an unknown value. Escaped and cleaned values, translations,
; and numbers such as `.length` are left alone.
(assignment_expression
  left: (member_expression property: (property_identifier) @property) @sink
  right: [(template_string) (binary_expression)] @html
  (#any-of? @property "innerHTML" "outerHTML")
  (#value? @html "/(?s)<[a-zA-Z!/].*\\h|\\h.*<[a-zA-Z!/]/")
  (#not-match? @html "(?i)escape|sanitiz|sanitis|purif|encode|\\besc\\(|\\bh\\(|safe|\\b_?t\\(|i18n|intl|translate|toFixed|\\.map\\(|trusted|svg|icon|\\.(inner|outer)HTML\\b|^[`'\"]\\s*<style")
  (#not-match? @html "^`[^$]*(\\$\\{[^}]*(?i:length|count|size|index|width|height|total|number|percent|seconds|minutes|hours|year|\\bid|\\bi|\\bn)\\}[^$]*)+`$")
  (#tainted? @html "unknown" "any")) @finding

(augmented_assignment_expression
  left: (member_expression property: (property_identifier) @property) @sink
  right: [(template_string) (binary_expression)] @html
  (#any-of? @property "innerHTML" "outerHTML")
  (#value? @html "/(?s)<[a-zA-Z!/].*\\h|\\h.*<[a-zA-Z!/]/")
  (#not-match? @html "(?i)escape|sanitiz|sanitis|purif|encode|\\besc\\(|\\bh\\(|safe|\\b_?t\\(|i18n|intl|translate|toFixed|\\.map\\(|trusted|svg|icon|\\.(inner|outer)HTML\\b|^[`'\"]\\s*<style")
  (#not-match? @html "^`[^$]*(\\$\\{[^}]*(?i:length|count|size|index|width|height|total|number|percent|seconds|minutes|hours|year|\\bid|\\bi|\\bn)\\}[^$]*)+`$")
  (#tainted? @html "unknown" "any")) @finding

; element.insertAdjacentHTML('beforeend', `<li>${name}</li>`)
(call_expression
  function: (member_expression property: (property_identifier) @property) @sink
  arguments: (arguments . (_) . [(template_string) (binary_expression)] @html .)
  (#eq? @property "insertAdjacentHTML")
  (#value? @html "/(?s)<[a-zA-Z!/].*\\h|\\h.*<[a-zA-Z!/]/")
  (#not-match? @html "(?i)escape|sanitiz|sanitis|purif|encode|\\besc\\(|\\bh\\(|safe|\\b_?t\\(|i18n|intl|translate|toFixed|\\.map\\(|trusted|svg|icon|\\.(inner|outer)HTML\\b|^[`'\"]\\s*<style")
  (#not-match? @html "^`[^$]*(\\$\\{[^}]*(?i:length|count|size|index|width|height|total|number|percent|seconds|minutes|hours|year|\\bid|\\bi|\\bn)\\}[^$]*)+`$")
  (#tainted? @html "unknown" "any")) @finding

; Words around what a server answered: const user = await response.json(); box.innerHTML = `Hello ${user.name}`. Numbers are left alone.
(statement_block
  (lexical_declaration (variable_declarator
    name: [(identifier) @data (object_pattern (shorthand_property_identifier_pattern) @data)]
    value: (await_expression (call_expression function: (member_expression property: (property_identifier) @json)))))
  (expression_statement (assignment_expression
    left: (member_expression property: (property_identifier) @property) @sink
    right: (template_string (template_substitution [(identifier) @used (member_expression object: (identifier) @used)])) @html) @finding)
  (#eq? @json "json")
  (#eq? @data @used)
  (#any-of? @property "innerHTML" "outerHTML")
  (#not-match? @html "<[a-zA-Z!/]")
  (#match? @html "(?i)\\$\\{\\w+(\\??\\.\\w+)*\\.?_?\\w*(name|title|text|message|comment|body|content|description|bio|author|user|label|subject|note|error|reason|city|address|e?mail|query|q)\\}")
  (#not-match? @html "(?i)escape|sanitiz|sanitis|purif|encode|safe|i18n|intl|translate|html")
  (#tainted? @html "unknown" "any"))

; document.write(…), and jQuery's html, append and the like
(call_expression
  function: (_) @sink
  arguments: (arguments . [(template_string) (binary_expression)] @html .)
  (#match? @sink "^((window\\.)?document\\.write(ln)?|(?s:(\\$|jQuery)\\(.*\\)|\\$\\w+)\\.(html|append|prepend|after|before|replaceWith))$")
  (#value? @html "/(?s)<[a-zA-Z!/].*\\h|\\h.*<[a-zA-Z!/]/")
  (#not-match? @html "(?i)escape|sanitiz|sanitis|purif|encode|\\besc\\(|\\bh\\(|safe|\\b_?t\\(|i18n|intl|translate|toFixed|\\.map\\(|trusted|svg|icon|\\.(inner|outer)HTML\\b|^[`'\"]\\s*<style")
  (#not-match? @html "^`[^$]*(\\$\\{[^}]*(?i:length|count|size|index|width|height|total|number|percent|seconds|minutes|hours|year|\\bid|\\bi|\\bn)\\}[^$]*)+`$")
  (#tainted? @html "unknown" "any")) @finding
