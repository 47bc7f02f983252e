; Names that rules can ask for with `#inside?`.

(function_definition "async") @async

(function_definition
  name: (identifier) @name
  (#match? @name "^test_")) @test

(class_definition
  superclasses: (argument_list (_) @base)
  (#match? @base "TestCase$")) @test

; A web framework calls it: a routing decorator, or a first parameter called `request`.
(decorated_definition
  (decorator (call function: (attribute attribute: (identifier) @route)))
  (#any-of? @route "route" "get" "post" "put" "patch" "delete" "websocket" "api_route")) @handler

(function_definition
  parameters: (parameters . (identifier) @request)
  (#eq? @request "request")) @handler

; A view that asks for a signature: a webhook, which needs no token against forged requests.
(decorated_definition
  (#match? @signature-checked "compare_digest|constant_time_compare|construct_event|RequestValidator|(?i)(verify|check|validate|is_valid)_?(\\w+_)?(signature|hmac|webhook)")) @signature-checked

; What was fetched is compared with a hash here, or its signature is checked.
(function_definition
  (#match? @hash-checked "(?i)hashlib|hexdigest|compare_digest|sha(1|224|256|384|512)|signature|verify\\(")) @hash-checked

; Somebody looks here at the kind of an uploaded file, or gives it a name of the program's own.
(function_definition
  (#match? @upload-checked "(?i)splitext|rsplit\\(|endswith|\\.suffix|allowed|content_type|mimetype|imghdr|Image\\.open|magic|filetype|validat|extension|uuid|token_(hex|urlsafe)")) @upload-checked

; Passwords are hashed here before they are compared.
(function_definition
  (#match? @password-hashed "(?i)bcrypt|scrypt|argon|pbkdf2|hash|digest|md5|sha_?[0-9]|crypt\\(")) @password-hashed

; Somebody asks here for a proof of who it is, or makes the account that is logged in.
(function_definition
  (#match? @proof-asked "(?i)check_?password|verify|authenticat|check_password_hash|compare_digest|loads\\(|unsign|jwt|token|otp|register|create|sign_?up|is_(staff|superuser|admin)|impersonat|password")) @proof-asked

; The supplementary groups are given up here as well.
(function_definition
  (#match? @groups-dropped "setgroups|initgroups")) @groups-dropped
