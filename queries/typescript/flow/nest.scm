; Nest, and what is decorated like it: create(@Body() dto: CreateDto, @Query('page', ParseIntPipe) page: number)
((required_parameter
  (decorator (call_expression function: (identifier) @decorator arguments: (arguments) @arguments))
  pattern: (_) @source)
  (#any-of? @decorator
    "Query" "QueryParam" "QueryParams" "Param" "Params" "PathParam" "PathParams" "Body" "BodyParam" "BodyParams" "Headers" "Header" "HeaderParam" "HeaderParams"
    "Cookies" "Cookie" "CookieParam" "CookieParams" "UploadedFile" "UploadedFiles" "RawBody" "Args" "Arg" "HostParam" "FormField" "Path" "Queries" "State_")
  (#not-match? @arguments "Parse(Int|Float|Bool|UUID|Enum|Date|ObjectId|MongoId)Pipe")
  (#set! "kind" "http") (#set! "what" "the request"))
((required_parameter
  (decorator (call_expression function: (identifier) @decorator))
  pattern: (_) @source)
  (#any-of? @decorator "MessageBody" "Payload")
  (#set! "kind" "message") (#set! "what" "the message"))
((required_parameter
  (decorator (call_expression function: (identifier) @decorator))
  pattern: (identifier) @typed)
  (#any-of? @decorator "Req" "Request")
  (#set! "type" "web.Request"))
((required_parameter
  (decorator (call_expression function: (identifier) @decorator))
  pattern: (identifier) @typed)
  (#any-of? @decorator "Ctx")
  (#set! "type" "web.Context"))
; The parameter's type says that it was checked as an identifier.
((required_parameter
  (decorator (call_expression function: (identifier) @decorator arguments: (arguments) @arguments))
  pattern: (identifier) @sanitizer)
  (#any-of? @decorator "Param" "Query" "Body")
  (#match? @arguments "Parse(Int|Float|Bool|UUID|Enum|Date|ObjectId|MongoId)Pipe")
  (#set! "neutralises" "*"))

; Angular's resolvers and guards
((required_parameter pattern: (identifier) @typed type: (type_annotation (_) @type))
  (#any-of? @type "ActivatedRouteSnapshot" "ActivatedRoute")
  (#set! "type" "angular.ActivatedRoute"))
((_) @source
  (#resolves? @source
    "angular.ActivatedRoute.queryParams" "angular.ActivatedRoute.params" "angular.ActivatedRoute.paramMap" "angular.ActivatedRoute.queryParamMap" "angular.ActivatedRoute.fragment" "angular.ActivatedRoute.snapshot.queryParams"
    "angular.ActivatedRoute.snapshot.params" "angular.ActivatedRoute.snapshot.paramMap" "angular.ActivatedRoute.snapshot.queryParamMap" "angular.ActivatedRoute.snapshot.fragment"
    "@angular/router.ActivatedRoute.queryParams" "@angular/router.ActivatedRoute.params" "@angular/router.ActivatedRoute.snapshot.queryParams" "@angular/router.ActivatedRoute.snapshot.params" "@angular/router.ActivatedRoute.snapshot.queryParamMap")
  (#set! "kind" "dom") (#set! "what" "the page's address"))
((member_expression object: (identifier) @form property: (property_identifier) @property) @source
  (#match? @form "(?i)form$")
  (#eq? @property "value")
  (#set! "kind" "storage") (#set! "what" "what was typed in"))
