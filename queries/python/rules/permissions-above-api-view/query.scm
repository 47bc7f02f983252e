; @permission_classes([IsAdminUser]) above @api_view(["GET"]): decorators work from below, and the view reads what the function has.
(decorated_definition
  (decorator (call
    function: (_) @check
    arguments: (argument_list . (_) @classes))) @finding @above
  .
  (decorator (call function: (_) @api) @view) @below
  (#resolves? @check "rest_framework.decorators.permission_classes" "rest_framework.decorators.authentication_classes")
  (#resolves? @api "rest_framework.decorators.api_view")
  (#not-version? "djangorestframework" ">=3.17")
  (#not-match? @classes "AllowAny|^[\\[(]\\s*[\\])]$"))

; The same with another decorator between.
(decorated_definition
  (decorator (call
    function: (_) @check
    arguments: (argument_list . (_) @classes))) @finding
  (decorator)
  (decorator (call function: (_) @api) @view)
  (#resolves? @check "rest_framework.decorators.permission_classes" "rest_framework.decorators.authentication_classes")
  (#resolves? @api "rest_framework.decorators.api_view")
  (#not-version? "djangorestframework" ">=3.17")
  (#not-match? @classes "AllowAny|^[\\[(]\\s*[\\])]$"))
