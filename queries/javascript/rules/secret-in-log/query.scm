(call_expression
  function: (_) @f
  arguments: (arguments (_) @text)
  (#resolves? @f "console.log" "console.info" "console.warn" "console.error" "console.debug" "console.trace" "console.dir" "console.table" "winston.info" "winston.warn" "winston.error" "winston.log" "winston.debug" "winston.Logger.info" "winston.Logger.warn" "winston.Logger.error" "winston.Logger.log" "winston.Logger.debug"
    "loglevel.info" "loglevel.warn" "loglevel.error" "loglevel.debug" "log4js.Logger.info" "log4js.Logger.warn" "log4js.Logger.error" "log4js.Logger.debug" "debug.Debugger" "bunyan.Logger.info" "bunyan.Logger.error" "npmlog.info" "npmlog.warn" "npmlog.error" "signale.info" "consola.info" "consola.log" "fancy-log")
  (#tainted? @text "secret")) @finding
; An object or list with a secret in it
(call_expression
  function: (_) @f
  arguments: (arguments [(identifier) (object) (array)] @text)
  (#resolves? @f "console.log" "console.info" "console.warn" "console.error" "console.debug" "console.trace" "console.dir" "console.table" "winston.info" "winston.warn" "winston.error" "winston.log" "winston.debug" "winston.Logger.info" "winston.Logger.warn" "winston.Logger.error" "winston.Logger.log" "winston.Logger.debug"
    "loglevel.info" "loglevel.warn" "loglevel.error" "loglevel.debug" "log4js.Logger.info" "log4js.Logger.warn" "log4js.Logger.error" "log4js.Logger.debug" "debug.Debugger" "bunyan.Logger.info" "bunyan.Logger.error" "npmlog.info" "npmlog.warn" "npmlog.error" "signale.info" "consola.info" "consola.log" "fancy-log")
  (#not-tainted? @text "secret")
  (#tainted? "text.*" "secret")) @finding
; logger.info(…), this.logger.warn(…), req.log.error(…)
(call_expression
  function: (member_expression object: (_) @logger property: (property_identifier) @method) @f
  arguments: (arguments (_) @text)
  (#match? @logger "(?i)^(this\\.|req\\.|request\\.|ctx\\.|fastify\\.|app\\.|server\\.)?_?(log|logger|pino|winston|bunyan)$")
  (#any-of? @method "info" "warn" "error" "debug" "trace" "log" "fatal" "verbose" "silly" "http" "notice")
  (#not-resolves? @f "console.log" "console.info" "console.warn" "console.error" "console.debug" "console.trace" "console.dir" "console.table" "winston.info" "winston.warn" "winston.error" "winston.log" "winston.debug" "winston.Logger.info" "winston.Logger.warn" "winston.Logger.error" "winston.Logger.log" "winston.Logger.debug"
    "loglevel.info" "loglevel.warn" "loglevel.error" "loglevel.debug" "log4js.Logger.info" "log4js.Logger.warn" "log4js.Logger.error" "log4js.Logger.debug" "debug.Debugger" "bunyan.Logger.info" "bunyan.Logger.error" "npmlog.info" "npmlog.warn" "npmlog.error" "signale.info" "consola.info" "consola.log" "fancy-log")
  (#tainted? @text "secret")) @finding
(call_expression
  function: (member_expression object: (_) @logger property: (property_identifier) @method) @f
  arguments: (arguments [(identifier) (object) (array)] @text)
  (#match? @logger "(?i)^(this\\.|req\\.|request\\.|ctx\\.|fastify\\.|app\\.|server\\.)?_?(log|logger|pino|winston|bunyan)$")
  (#any-of? @method "info" "warn" "error" "debug" "trace" "log" "fatal" "verbose" "silly" "http" "notice")
  (#not-resolves? @f "console.log" "console.info" "console.warn" "console.error" "console.debug" "console.trace" "console.dir" "console.table" "winston.info" "winston.warn" "winston.error" "winston.log" "winston.debug" "winston.Logger.info" "winston.Logger.warn" "winston.Logger.error" "winston.Logger.log" "winston.Logger.debug"
    "loglevel.info" "loglevel.warn" "loglevel.error" "loglevel.debug" "log4js.Logger.info" "log4js.Logger.warn" "log4js.Logger.error" "log4js.Logger.debug" "debug.Debugger" "bunyan.Logger.info" "bunyan.Logger.error" "npmlog.info" "npmlog.warn" "npmlog.error" "signale.info" "consola.info" "consola.log" "fancy-log")
  (#not-tainted? @text "secret")
  (#tainted? "text.*" "secret")) @finding
