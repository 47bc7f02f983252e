; The browser: what a link, another window or the page itself brings along.

((_) @source
  (#resolves? @source
    "location.hash" "location.search" "location.href" "location.pathname"
    "document.location.hash" "document.location.search" "document.location.href" "document.location.pathname"
    "self.location.hash" "self.location.search" "self.location.href" "parent.location.hash" "top.location.hash" "top.location.search" "top.location.href"
    "document.URL" "document.documentURI" "document.baseURI" "document.URLUnencoded")
  (#set! "kind" "dom") (#set! "what" "the page's address"))
((call_expression function: (_) @f) @source
  (#resolves? @f "location.toString" "document.location.toString")
  (#set! "kind" "dom") (#set! "what" "the page's address"))
; new URL(location), String(location), '?' + location
((arguments . (_) @source)
  (#resolves? @source "location" "document.location")
  (#set! "kind" "dom") (#set! "what" "the page's address"))
((binary_expression operator: "+" right: (_) @source)
  (#resolves? @source "location" "document.location")
  (#set! "kind" "dom") (#set! "what" "the page's address"))
((_) @source
  (#resolves? @source "document.referrer")
  (#set! "kind" "dom") (#set! "what" "the page that led here"))
((member_expression) @source
  (#any-of? @source "window.name" "self.name" "top.name" "globalThis.name" "window.opener.name")
  (#set! "kind" "dom") (#set! "what" "the window's name"))
((call_expression function: (_) @f) @propagator
  (#resolves? @f "jQuery.parseJSON" "$.parseJSON" "$.trim" "jQuery.trim" "$.extend" "jQuery.extend" "$.parseHTML" "jQuery.parseHTML" "$.param" "angular.fromJson"))

; Messages of other windows
((call_expression function: (_) @f arguments: (arguments . (string) @event)) @handler
  (#resolves? @f "addEventListener" "self.addEventListener" "attachEvent")
  (#match? @event "^.(on)?message.$")
  (#set! "parameters" "dom.MessageEvent"))
((call_expression function: (_) @f arguments: (arguments . (string) @event)) @handler
  (#any-of? @f "$(window).on" "jQuery(window).on" "$(window).bind" "fromEvent")
  (#match? @event "^.message.$")
  (#set! "parameters" "dom.MessageEvent"))
((assignment_expression
  left: (_) @place
  right: [
    (arrow_function parameters: (formal_parameters . (identifier) @typed))
    (arrow_function parameter: (identifier) @typed)
    (function_expression parameters: (formal_parameters . (identifier) @typed))
  ])
  (#any-of? @place "window.onmessage" "onmessage" "globalThis.onmessage")
  (#set! "type" "dom.MessageEvent"))
((_) @source
  (#resolves? @source "dom.MessageEvent.data" "dom.MessageEvent.originalEvent.data" "MessageEvent.data")
  (#set! "kind" "message") (#set! "what" "the message"))

; What the browser keeps, and what stands in the page: anybody may have typed it.
((call_expression function: (_) @f) @source
  (#resolves? @f "localStorage.getItem" "sessionStorage.getItem")
  (#set! "kind" "storage") (#set! "what" "the browser's storage"))
((member_expression object: (_) @storage property: (property_identifier) @key) @source
  (#resolves? @storage "localStorage" "sessionStorage")
  (#not-any-of? @key "getItem" "setItem" "removeItem" "clear" "key" "length")
  (#set! "kind" "storage") (#set! "what" "the browser's storage"))
((subscript_expression object: (_) @storage) @source
  (#resolves? @storage "localStorage" "sessionStorage")
  (#set! "kind" "storage") (#set! "what" "the browser's storage"))
((_) @source
  (#resolves? @source "document.cookie" "history.state")
  (#set! "kind" "storage") (#set! "what" "the browser's cookies"))
((call_expression function: (_) @f) @source
  (#resolves? @f "js-cookie.get" "Cookies.get" "cookies-js.get" "universal-cookie.get" "$.cookie")
  (#set! "kind" "storage") (#set! "what" "the browser's cookies"))

; The text of an element is not its HTML: what stood there escaped comes out as it was written.
((member_expression property: (property_identifier) @property) @source
  (#any-of? @property "innerText" "textContent")
  (#set! "kind" "storage") (#set! "what" "the page's text"))
((member_expression
  object: [(call_expression function: (_) @f) (subscript_expression object: (call_expression function: (_) @f))]
  property: (property_identifier) @property) @source
  (#match? @f "^(window\\.)?document\\.(getElementById|querySelector|querySelectorAll|getElementsBy\\w+)$")
  (#any-of? @property "value" "name" "src" "href" "title" "alt" "placeholder" "data")
  (#set! "kind" "storage") (#set! "what" "the page's text"))
((_) @source
  (#resolves? @source
    "dom.Element.value" "dom.Element.name" "dom.Element.src" "dom.Element.title" "dom.Element.alt" "dom.Element.dataset"
    "dom.Elements.value" "jquery.Nodes.value" "jquery.Nodes.name" "jquery.Nodes.src" "jquery.Nodes.title")
  (#set! "kind" "storage") (#set! "what" "the page's text"))
((call_expression
  function: (member_expression property: (property_identifier) @method)
  arguments: (arguments . (string) .)) @source
  (#eq? @method "getAttribute")
  (#set! "kind" "storage") (#set! "what" "the page's text"))
((member_expression
  object: (member_expression property: (property_identifier) @target)
  property: (property_identifier) @property) @source
  (#any-of? @target "target" "currentTarget" "srcElement")
  (#any-of? @property "value" "files" "textContent" "innerText" "dataset")
  (#set! "kind" "storage") (#set! "what" "what was typed in"))
; $('#name').text(), but not the text of what was just made: $('<p>…').text()
((call_expression
  function: (member_expression object: (call_expression function: (_) @jquery arguments: (arguments) @selector) property: (property_identifier) @method)
  arguments: (arguments) @none) @source
  (#any-of? @jquery "$" "jQuery")
  (#not-match? @selector "^\\(\\s*['\"`]\\s*<")
  (#any-of? @method "val" "text")
  (#eq? @none "()")
  (#set! "kind" "storage") (#set! "what" "the page's text"))
((call_expression
  function: (_) @f
  arguments: (arguments) @none) @source
  (#resolves? @f "jquery.JQuery.val" "jquery.JQuery.text" "jquery.JQuery.serialize" "jquery.JQuery.serializeArray")
  (#not-match? @f "^(\\$|jQuery)\\(\\s*['\"`]\\s*<")
  (#eq? @none "()")
  (#set! "kind" "storage") (#set! "what" "the page's text"))
((call_expression
  function: (_) @f
  arguments: (arguments . (string) .)) @source
  (#resolves? @f "jquery.JQuery.attr" "jquery.JQuery.data" "jquery.JQuery.prop")
  (#set! "kind" "storage") (#set! "what" "the page's text"))
((call_expression
  function: (member_expression object: (call_expression function: (_) @jquery) property: (property_identifier) @method)
  arguments: (arguments . (string) .)) @source
  (#any-of? @jquery "$" "jQuery")
  (#any-of? @method "attr" "data" "prop")
  (#set! "kind" "storage") (#set! "what" "the page's text"))
((call_expression function: (_) @f) @source
  (#resolves? @f "getSelection().toString" "document.getSelection().toString" "getSelection" "document.getSelection")
  (#set! "kind" "storage") (#set! "what" "the selected text"))
; Drag and drop, and the clipboard: event.clipboardData.getData('text/html')
((call_expression
  function: (member_expression object: (member_expression property: (property_identifier) @transfer) property: (property_identifier) @method)) @source
  (#any-of? @transfer "clipboardData" "dataTransfer")
  (#eq? @method "getData")
  (#set! "kind" "dom") (#set! "what" "the clipboard"))
