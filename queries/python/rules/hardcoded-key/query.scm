; A key looks random, so a digit is asked for, and what is a name, a place or a sentence is left out.
(assignment
  left: (_) @name
  right: (string) @value
  (#match? @name "(?i)(^|[^a-z])(\\w*_)?(secret_?key|api_?key|api_?secret|client_?secret|app_?secret|jwt_?secret|secret|access_?key|auth_?token|access_?token|api_?token|bot_?token|private_?key|signing_?key|encryption_?key|webhook_?secret)[\"'\\]]*$")
  (#value? @value "/^[^\\s\\h]{8,}$/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|^x+$|x{6,}|^[*.\\-_#?0]+$|1234567|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm|projects)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|\\.(pem|key|json|txt|ya?ml|crt)$|^[a-z]+([-_.:/][a-z]+)*([-_.:/]?v?[0-9]{1,2})?$/")) @finding

(keyword_argument
  name: (identifier) @name
  value: (string) @value
  (#match? @name "(?i)^(\\w*_)?(secret_?key|api_?key|api_?secret|client_?secret|app_?secret|jwt_?secret|aws_secret_access_key|auth_?token|access_?token|api_?token|bot_?token|signing_?key|encryption_?key|webhook_?secret)$")
  (#value? @value "/^[^\\s\\h]{8,}$/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|^x+$|x{6,}|^[*.\\-_#?0]+$|1234567|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm|projects)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|\\.(pem|key|json|txt|ya?ml|crt)$|^[a-z]+([-_.:/][a-z]+)*([-_.:/]?v?[0-9]{1,2})?$/")) @finding

(pair
  key: (string (string_content) @name)
  value: (string) @value
  (#match? @name "(?i)^(\\w*_)?(secret_?key|api_?key|api_?secret|client_?secret|app_?secret|jwt_?secret|aws_secret_access_key|auth_?token|access_?token|api_?token|bot_?token|signing_?key|encryption_?key|webhook_?secret)$")
  (#value? @value "/^[^\\s\\h]{8,}$/")
  (#value? @value "/[0-9]/")
  (#not-value? @value "/(?i)change_?me|replace|example|placeholder|dummy|your|insert|todo|^x+$|x{6,}|^[*.\\-_#?0]+$|1234567|^<.*>$|^[$%{\\[(]|[}\\])]$|^[/.~]|^(https?|file|vault|arn|env|op|keyring|ssm|projects)[:/]|^(?-i:[A-Z][A-Z0-9_]*)$|\\.(pem|key|json|txt|ya?ml|crt)$|^[a-z]+([-_.:/][a-z]+)*([-_.:/]?v?[0-9]{1,2})?$/")) @finding
