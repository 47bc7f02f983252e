(binary_expression
  left: [
    (identifier)
    (field_expression)
    (call_expression)
    (reference_expression)
    (unary_expression)
  ] @left
  operator: _ @operator
  right: [
    (identifier)
    (field_expression)
    (call_expression)
    (reference_expression)
    (unary_expression)
  ] @right
  (#match? @left "(?i)(^|[_.])((computed|calculated|provided|given|received|supplied|presented|request)_(mac|hmac|signature|sig|secret|api_?key|password)|(expected|actual|stored)_(mac|hmac|secret|api_?key|password)|hmac|mac_bytes|auth_tag|api_?key|access_token|auth_token|csrf_token|xsrf_token|session_token|reset_token|refresh_token|bearer_token|webhook_secret|shared_secret|client_secret|api_secret|password_hash|passwd_hash|otp)(\\.(as_str|as_bytes|as_slice|as_ref|to_string|clone|trim)\\(\\))*$")
  (#not-match? @left "(?i)::|\\.(len|kind|id|is_[a-z]+|count|name|type_id)\\(|confirm|repeat|again|retype|verify_password|(?-i:\\bNone\\b|\\b[A-Z][A-Z0-9_]+$)|type$|kind$|\\.(ty|tag|span|lexeme)$")
  (#not-match? @right "(?i)::|\\.(len|kind|id|is_[a-z]+|count|name|type_id)\\(|confirm|repeat|again|retype|verify_password|(?-i:\\bNone\\b|\\b[A-Z][A-Z0-9_]+$)|type$|kind$|\\.(ty|tag|span|lexeme)$")
  (#not-constant? @left)
  (#not-constant? @right)
  (#eq? @operator "==")) @finding @equal

(binary_expression
  left: [
    (identifier)
    (field_expression)
    (call_expression)
    (reference_expression)
    (unary_expression)
  ] @left
  operator: _ @operator
  right: [
    (identifier)
    (field_expression)
    (call_expression)
    (reference_expression)
    (unary_expression)
  ] @right
  (#match? @right "(?i)(^|[_.])((computed|calculated|provided|given|received|supplied|presented|request)_(mac|hmac|signature|sig|secret|api_?key|password)|(expected|actual|stored)_(mac|hmac|secret|api_?key|password)|hmac|mac_bytes|auth_tag|api_?key|access_token|auth_token|csrf_token|xsrf_token|session_token|reset_token|refresh_token|bearer_token|webhook_secret|shared_secret|client_secret|api_secret|password_hash|passwd_hash|otp)(\\.(as_str|as_bytes|as_slice|as_ref|to_string|clone|trim)\\(\\))*$")
  (#not-match? @left "(?i)(^|[_.])((computed|calculated|provided|given|received|supplied|presented|request)_(mac|hmac|signature|sig|secret|api_?key|password)|(expected|actual|stored)_(mac|hmac|secret|api_?key|password)|hmac|mac_bytes|auth_tag|api_?key|access_token|auth_token|csrf_token|xsrf_token|session_token|reset_token|refresh_token|bearer_token|webhook_secret|shared_secret|client_secret|api_secret|password_hash|passwd_hash|otp)(\\.(as_str|as_bytes|as_slice|as_ref|to_string|clone|trim)\\(\\))*$")
  (#not-match? @left "(?i)::|\\.(len|kind|id|is_[a-z]+|count|name|type_id)\\(|confirm|repeat|again|retype|verify_password|(?-i:\\bNone\\b|\\b[A-Z][A-Z0-9_]+$)|type$|kind$|\\.(ty|tag|span|lexeme)$")
  (#not-match? @right "(?i)::|\\.(len|kind|id|is_[a-z]+|count|name|type_id)\\(|confirm|repeat|again|retype|verify_password|(?-i:\\bNone\\b|\\b[A-Z][A-Z0-9_]+$)|type$|kind$|\\.(ty|tag|span|lexeme)$")
  (#not-constant? @left)
  (#not-constant? @right)
  (#eq? @operator "==")) @finding @equal

(binary_expression
  left: [
    (identifier)
    (field_expression)
    (call_expression)
    (reference_expression)
    (unary_expression)
  ] @left
  operator: _ @operator
  right: [
    (identifier)
    (field_expression)
    (call_expression)
    (reference_expression)
    (unary_expression)
  ] @right
  (#match? @left "(?i)(^|[_.])((computed|calculated|provided|given|received|supplied|presented|request)_(mac|hmac|signature|sig|secret|api_?key|password)|(expected|actual|stored)_(mac|hmac|secret|api_?key|password)|hmac|mac_bytes|auth_tag|api_?key|access_token|auth_token|csrf_token|xsrf_token|session_token|reset_token|refresh_token|bearer_token|webhook_secret|shared_secret|client_secret|api_secret|password_hash|passwd_hash|otp)(\\.(as_str|as_bytes|as_slice|as_ref|to_string|clone|trim)\\(\\))*$")
  (#not-match? @left "(?i)::|\\.(len|kind|id|is_[a-z]+|count|name|type_id)\\(|confirm|repeat|again|retype|verify_password|(?-i:\\bNone\\b|\\b[A-Z][A-Z0-9_]+$)|type$|kind$|\\.(ty|tag|span|lexeme)$")
  (#not-match? @right "(?i)::|\\.(len|kind|id|is_[a-z]+|count|name|type_id)\\(|confirm|repeat|again|retype|verify_password|(?-i:\\bNone\\b|\\b[A-Z][A-Z0-9_]+$)|type$|kind$|\\.(ty|tag|span|lexeme)$")
  (#not-constant? @left)
  (#not-constant? @right)
  (#eq? @operator "!=")) @finding @unequal

(binary_expression
  left: [
    (identifier)
    (field_expression)
    (call_expression)
    (reference_expression)
    (unary_expression)
  ] @left
  operator: _ @operator
  right: [
    (identifier)
    (field_expression)
    (call_expression)
    (reference_expression)
    (unary_expression)
  ] @right
  (#match? @right "(?i)(^|[_.])((computed|calculated|provided|given|received|supplied|presented|request)_(mac|hmac|signature|sig|secret|api_?key|password)|(expected|actual|stored)_(mac|hmac|secret|api_?key|password)|hmac|mac_bytes|auth_tag|api_?key|access_token|auth_token|csrf_token|xsrf_token|session_token|reset_token|refresh_token|bearer_token|webhook_secret|shared_secret|client_secret|api_secret|password_hash|passwd_hash|otp)(\\.(as_str|as_bytes|as_slice|as_ref|to_string|clone|trim)\\(\\))*$")
  (#not-match? @left "(?i)(^|[_.])((computed|calculated|provided|given|received|supplied|presented|request)_(mac|hmac|signature|sig|secret|api_?key|password)|(expected|actual|stored)_(mac|hmac|secret|api_?key|password)|hmac|mac_bytes|auth_tag|api_?key|access_token|auth_token|csrf_token|xsrf_token|session_token|reset_token|refresh_token|bearer_token|webhook_secret|shared_secret|client_secret|api_secret|password_hash|passwd_hash|otp)(\\.(as_str|as_bytes|as_slice|as_ref|to_string|clone|trim)\\(\\))*$")
  (#not-match? @left "(?i)::|\\.(len|kind|id|is_[a-z]+|count|name|type_id)\\(|confirm|repeat|again|retype|verify_password|(?-i:\\bNone\\b|\\b[A-Z][A-Z0-9_]+$)|type$|kind$|\\.(ty|tag|span|lexeme)$")
  (#not-match? @right "(?i)::|\\.(len|kind|id|is_[a-z]+|count|name|type_id)\\(|confirm|repeat|again|retype|verify_password|(?-i:\\bNone\\b|\\b[A-Z][A-Z0-9_]+$)|type$|kind$|\\.(ty|tag|span|lexeme)$")
  (#not-constant? @left)
  (#not-constant? @right)
  (#eq? @operator "!=")) @finding @unequal
