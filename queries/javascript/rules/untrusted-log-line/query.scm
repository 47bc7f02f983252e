; Objects are printed with their line ends escaped, texts are not.
(call_expression
  function: (_) @f
  arguments: (arguments (_) @text)
  (#resolves? @f "console.log" "console.info" "console.warn" "console.error" "console.debug" "console.trace" "npmlog.info" "npmlog.warn" "npmlog.error" "winston.info" "winston.warn" "winston.error" "winston.log" "winston.debug" "winston.Logger.info" "winston.Logger.warn" "winston.Logger.error" "winston.Logger.log" "winston.Logger.debug" "loglevel.info" "loglevel.warn" "loglevel.error" "loglevel.debug" "log4js.Logger.info" "log4js.Logger.warn" "log4js.Logger.error" "log4js.Logger.debug" "debug.Debugger" "signale.info" "consola.info" "consola.warn" "consola.error" "consola.log" "tracer.info" "process.stdout.write" "process.stderr.write" "util.log" "fancy-log")
  (#not-match? @text "^(await )?(req|request|ctx|event|evt|e|err|error|socket)(\\.(request|req))?(\\.(body|query|params|headers|cookies|payload|data))?$")
  (#tainted? @text "remote")) @finding
