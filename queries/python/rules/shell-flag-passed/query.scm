; A function of the project or of another library around subprocess. What only names a shell (shell="bash") or hands a setting on is left out.
(call
  function: (_) @f
  arguments: (argument_list (keyword_argument
    name: (identifier) @key
    value: [(true) (integer) (lambda) (generator_expression) (set) (tuple (_)) (list (_)) (dictionary (pair)) (string (interpolation))] @shell))
  (#argument? @finding "shell")
  (#eq? @key "shell")
  (#not-resolves? @f "subprocess.*" "asyncio.*")
  (#not-eq? @shell "0")) @finding

; Something that is always true in the place of True, where the command is known
(call
  function: (_) @f
  arguments: (argument_list . (string) @cmd (keyword_argument
    name: (identifier) @key
    value: [(lambda) (generator_expression) (string (interpolation))] @shell))
  (#eq? @key "shell")
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")) @finding
