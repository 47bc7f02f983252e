(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . [
    (call function: (_) @policy)
    (attribute) @policy
    (identifier) @policy
    (keyword_argument value: (attribute) @policy)
    (keyword_argument value: (identifier) @policy)
    (keyword_argument value: (call function: (_) @policy))
  ])
  (#eq? @method "set_missing_host_key_policy")
  (#resolves? @policy
    "paramiko.AutoAddPolicy" "paramiko.WarningPolicy"
    "paramiko.client.AutoAddPolicy" "paramiko.client.WarningPolicy")) @finding
