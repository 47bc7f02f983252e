; click and typer: a command's parameters are the command line.

(decorated_definition
  (decorator (call function: [
    (attribute object: (identifier) @module attribute: (identifier) @kind)
    (identifier) @kind
  ] @f))
  definition: (function_definition parameters: (parameters [
    (identifier) @source
    (typed_parameter . (identifier) @source)
    (default_parameter name: (identifier) @source)
    (typed_default_parameter name: (identifier) @source)
  ]))
  (#any-of? @kind "option" "argument")
  (#resolves? @f "click.option" "click.argument" "rich_click.option" "rich_click.argument" "asyncclick.option" "asyncclick.argument")
  (#not-match? @source "^(ctx|context|self|cls|_.*)$")
  (#set! "kind" "argv") (#set! "what" "the command line"))

; typer: @app.command(), and typer.run(main)
(decorated_definition
  (decorator (call function: (_) @f))
  definition: (function_definition parameters: (parameters [
    (identifier) @source
    (typed_parameter . (identifier) @source)
    (typed_default_parameter name: (identifier) @source)
  ]))
  (#resolves? @f "typer.Typer.command" "typer.Typer.callback" "cyclopts.App.command" "cyclopts.App.default")
  (#not-match? @source "^(ctx|context|self|_.*)$")
  (#set! "kind" "argv") (#set! "what" "the command line"))

(call
  function: (_) @f
  (#resolves? @f "typer.run" "fire.Fire")
  (#set! "parameters" "source:argv" "source:argv" "source:argv" "source:argv")) @handler

(call
  function: (_) @f
  (#resolves? @f "click.prompt" "typer.prompt" "click.get_text_stream" "rich.prompt.Prompt.ask")
  (#set! "kind" "stdin") (#set! "what" "standard input")) @source
