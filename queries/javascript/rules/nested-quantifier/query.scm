; (a+)+ and (a+b?)* followed by something: the same run of characters can be divided between
; the inner and the outer repetition. A fixed character between the parts, as in (\.\w+)*, makes it safe.
(regex pattern: (regex_pattern) @regex
  (#match? @regex "\\((\\?:)?(\\.|\\\\[wdsWDS]|\\[[^\\]]+\\]|[a-zA-Z0-9])[+*]((\\\\.|\\[[^\\]]+\\]|[a-zA-Z0-9 -])[?*])*\\)([+*]|\\{[0-9]*,\\})\\??[^)|]")
  (#not-inside? @regex "fixed-text")) @finding

; ( ?[a-z]+)+ : an optional part in front
(regex pattern: (regex_pattern) @regex
  (#match? @regex "\\((\\?:)?(\\\\.|\\[[^\\]]+\\]|[a-zA-Z0-9 -])[?*](\\.|\\\\[wdsWDS]|\\[[^\\]]+\\]|[a-zA-Z0-9])[+*]\\)([+*]|\\{[0-9]*,\\})\\??[^)|]")
  (#not-inside? @regex "fixed-text")) @finding

; (x+.)+ and ((x)+.)+ : any character may also be one more of the run
(regex pattern: (regex_pattern) @regex
  (#match? @regex "\\((\\?:)?\\(?(\\.|\\\\[wdsWDS]|\\[[^\\]]+\\]|[a-zA-Z0-9])\\)?[+*]\\.\\)([+*]|\\{[0-9]*,\\})\\??[^)|]")
  (#not-inside? @regex "fixed-text")) @finding

; ((x)+)+
(regex pattern: (regex_pattern) @regex
  (#match? @regex "\\((\\?:)?\\((\\?:)?(\\.|\\\\[wdsWDS]|\\[[^\\]]+\\]|[a-zA-Z0-9])\\)[+*]\\)([+*]|\\{[0-9]*,\\})\\??[^)|]")
  (#not-inside? @regex "fixed-text")) @finding

; (.|\s)* : both sides match the same character
(regex pattern: (regex_pattern) @regex
  (#match? @regex "\\((\\?:)?(\\.\\|\\\\[swd]|\\\\[swd]\\|\\.|\\\\w\\|\\\\d|\\\\d\\|\\\\w)\\)([+*]|\\{[0-9]*,\\})\\??[^)|]")
  (#not-inside? @regex "fixed-text")) @finding

; new RegExp('^(\\w+)+$')
(new_expression
  constructor: (_) @constructor
  arguments: (arguments . (_) @regex)
  (#resolves? @constructor "RegExp")
  (#value? @regex "/\\((\\?:)?(\\.|\\\\[wdsWDS]|\\[[^\\]]+\\]|[a-zA-Z0-9])[+*]((\\\\.|\\[[^\\]]+\\]|[a-zA-Z0-9 -])[?*])*\\)([+*]|\\{[0-9]*,\\})\\??[^)|]/")) @finding
