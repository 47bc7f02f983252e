; Text that a shell reads
(call
  function: (_) @f
  arguments: (argument_list . [(keyword_argument value: (_) @cmd) (_) @cmd])
  (#resolves? @f
    "os.system" "os.popen" "os.popen2" "os.popen3" "os.popen4" "popen2.popen2" "popen2.popen3" "subprocess.getoutput"
    "subprocess.getstatusoutput" "commands.getoutput" "commands.getstatusoutput" "asyncio.create_subprocess_shell"
    "asyncio.subprocess.create_subprocess_shell" "anyio.run_process" "pexpect.spawn" "pexpect.run" "pexpect.runu" "pty.spawn"
    "invoke.run" "invoke.Context.run" "fabric.Connection.run" "fabric.Connection.sudo" "fabric.Connection.local"
    "fabric.api.run" "fabric.api.sudo" "fabric.api.local" "fabric.operations.run" "fabric.operations.local"
    "paramiko.SSHClient.exec_command" "paramiko.client.SSHClient.exec_command")
  (#tainted? @cmd "local")) @finding

(call
  function: (_) @f
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#argument? @finding "shell" 8 "shell")
  (#not-value? "shell" "False" "None" "0")
  (#argument? @finding "args" 0 "cmd")
  (#tainted? "cmd" "local")) @finding

; A shell that is started by name: ["sh", "-c", text]
(call
  function: (_) @f
  arguments: (argument_list . (list . (string) @shell . (string) @option . (_) @cmd))
  (#resolves? @f
    "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output" "subprocess.Popen")
  (#match? @shell "^[\"'](/\\w+)*/?(ba|z|da|k|a)?sh[\"']$|^[\"'](cmd(\\.exe)?|powershell(\\.exe)?)[\"']$")
  (#match? @option "^[\"'](-\\w*c|/[cC]|-Command)[\"']$")
  (#tainted? @cmd "local")) @finding

(call
  function: (_) @f
  arguments: (argument_list . (string) @shell . (string) @option . (_) @cmd)
  (#resolves? @f "asyncio.create_subprocess_exec")
  (#match? @shell "^[\"'](/\\w+)*/?(ba|z|da|k|a)?sh[\"']$")
  (#match? @option "^[\"']-\\w*c[\"']$")
  (#tainted? @cmd "local")) @finding

; SSH clients of any make
(call
  function: (attribute attribute: (identifier) @method) @f
  arguments: (argument_list . (_) @cmd)
  (#eq? @method "exec_command")
  (#not-resolves? @f "paramiko.SSHClient.exec_command" "paramiko.client.SSHClient.exec_command")
  (#tainted? @cmd "local")) @finding
