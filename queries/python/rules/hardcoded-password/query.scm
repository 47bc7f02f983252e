; What is left out: no value, words for the thing itself (a field's name or label), texts with spaces, places and
; names of variables, references to a store, and the placeholders that templates use.
(assignment
  left: (_) @name
  right: (string) @value
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(password|passwd|passphrase|pwd|(db|user|admin|root|smtp|mail|ftp|ssh|mysql|pg|sql)_?pass)[\"'\\]]*$")
  (#not-match? @name "(?i)(^|[^a-z])(update|check|change|reset|forgot|show|hide|has|is|use|require|ask|prompt|validate|verify|no|invalid|wrong|bad|missing|empty)_?(password|passwd|passphrase|pwd)")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)pass(word|wd|phrase)?$|^pass(word|wd|phrase)?[-_.:]|password|change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|secret$|^(x+|a+|0+|1+)$|^[*.\\-_#?]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|^[A-Za-z]+([-_.][A-Za-z]+)+$|^(string|str|text|input|hidden|required|optional|invalid|missing|wrong|incorrect|plain|basic|forgot|reset|login|field|value|hash|hashed|strong|short|empty|blank|unset|error|name|user|auto|type|salt|true|false|null|any|guest|anonymous|test|testing|tests)$/")) @finding

(keyword_argument
  name: (identifier) @name
  value: (string) @value
  (#match? @name "(?i)^(\\w*_)?(password|passwd|passphrase|pwd)$")
  (#not-match? @name "(?i)(^|[^a-z])(update|check|change|reset|forgot|show|hide|has|is|use|require|ask|prompt|validate|verify|no|invalid|wrong|bad|missing|empty)_?(password|passwd|passphrase|pwd)")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)pass(word|wd|phrase)?$|^pass(word|wd|phrase)?[-_.:]|password|change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|secret$|^(x+|a+|0+|1+)$|^[*.\\-_#?]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|^[A-Za-z]+([-_.][A-Za-z]+)+$|^(string|str|text|input|hidden|required|optional|invalid|missing|wrong|incorrect|plain|basic|forgot|reset|login|field|value|hash|hashed|strong|short|empty|blank|unset|error|name|user|auto|type|salt|true|false|null|any|guest|anonymous|test|testing|tests)$/")) @finding

(default_parameter
  name: (identifier) @name
  value: (string) @value
  (#match? @name "(?i)^(\\w*_)?(password|passwd|passphrase|pwd)$")
  (#not-match? @name "(?i)(^|[^a-z])(update|check|change|reset|forgot|show|hide|has|is|use|require|ask|prompt|validate|verify|no|invalid|wrong|bad|missing|empty)_?(password|passwd|passphrase|pwd)")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)pass(word|wd|phrase)?$|^pass(word|wd|phrase)?[-_.:]|password|change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|secret$|^(x+|a+|0+|1+)$|^[*.\\-_#?]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|^[A-Za-z]+([-_.][A-Za-z]+)+$|^(string|str|text|input|hidden|required|optional|invalid|missing|wrong|incorrect|plain|basic|forgot|reset|login|field|value|hash|hashed|strong|short|empty|blank|unset|error|name|user|auto|type|salt|true|false|null|any|guest|anonymous|test|testing|tests)$/")) @finding

(typed_default_parameter
  name: (identifier) @name
  value: (string) @value
  (#match? @name "(?i)^(\\w*_)?(password|passwd|passphrase|pwd)$")
  (#not-match? @name "(?i)(^|[^a-z])(update|check|change|reset|forgot|show|hide|has|is|use|require|ask|prompt|validate|verify|no|invalid|wrong|bad|missing|empty)_?(password|passwd|passphrase|pwd)")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)pass(word|wd|phrase)?$|^pass(word|wd|phrase)?[-_.:]|password|change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|secret$|^(x+|a+|0+|1+)$|^[*.\\-_#?]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|^[A-Za-z]+([-_.][A-Za-z]+)+$|^(string|str|text|input|hidden|required|optional|invalid|missing|wrong|incorrect|plain|basic|forgot|reset|login|field|value|hash|hashed|strong|short|empty|blank|unset|error|name|user|auto|type|salt|true|false|null|any|guest|anonymous|test|testing|tests)$/")) @finding

; Whoever reads the code knows what to type.
(comparison_operator . (_) @name ["==" "!="] . (string) @value .
  (#match? @name "(?i)(^|[^a-z_])(admin_)?(password|passwd|passphrase)[\"'\\])]*$")
  (#not-match? @name "(?i)(^|[^a-z])(update|check|change|reset|forgot|show|hide|has|is|use|require|ask|prompt|validate|verify|no|invalid|wrong|bad|missing|empty)_?(password|passwd|passphrase|pwd)")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)pass(word|wd|phrase)?$|^pass(word|wd|phrase)?[-_.:]|password|change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|secret$|^(x+|a+|0+|1+)$|^[*.\\-_#?]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|^[A-Za-z]+([-_.][A-Za-z]+)+$|^(string|str|text|input|hidden|required|optional|invalid|missing|wrong|incorrect|plain|basic|forgot|reset|login|field|value|hash|hashed|strong|short|empty|blank|unset|error|name|user|auto|type|salt|true|false|null|any|guest|anonymous|test|testing|tests)$/")) @finding

(pair
  key: (string (string_content) @name)
  value: (string) @value
  (#match? @name "(?i)^(\\w*_)?(password|passwd|passphrase|pwd)$")
  (#not-match? @name "(?i)(^|[^a-z])(update|check|change|reset|forgot|show|hide|has|is|use|require|ask|prompt|validate|verify|no|invalid|wrong|bad|missing|empty)_?(password|passwd|passphrase|pwd)")
  (#value? @value "/^[^\\s\\h]{4,}$/")
  (#not-value? @value "/(?i)pass(word|wd|phrase)?$|^pass(word|wd|phrase)?[-_.:]|password|change_?me|replace|example|placeholder|dummy|your|insert|todo|none|null|secret$|^(x+|a+|0+|1+)$|^[*.\\-_#?]+$|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|^[A-Za-z]+([-_.][A-Za-z]+)+$|^(string|str|text|input|hidden|required|optional|invalid|missing|wrong|incorrect|plain|basic|forgot|reset|login|field|value|hash|hashed|strong|short|empty|blank|unset|error|name|user|auto|type|salt|true|false|null|any|guest|anonymous|test|testing|tests)$/")) @finding
