; Interpreters that live in the program. Modules of WebAssembly are left out: they can do only what they are given.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves? @f
    "mlua::Lua.load" "rlua::Lua.load" "rlua::Context.load" "hlua::Lua.execute" "rhai::Engine.eval" "rhai::Engine.run" "rhai::Engine.compile"
    "rhai::Engine.eval_with_scope" "rhai::Engine.eval_expression" "rquickjs::Ctx.eval" "quick_js::Context.eval" "boa_engine::Context.eval"
    "boa_engine::Source::from_bytes" "pyo3::Python.run" "pyo3::Python.eval" "rustpython_vm::VirtualMachine.run_code_string" "starlark::syntax::AstModule::parse"
    "evalexpr::eval_with_context_mut" "koto::Koto.compile" "gluon::Thread.run_expr")
  (#tainted? @code "remote")) @finding

; A library that is loaded runs at once.
(call_expression
  function: (_) @f
  arguments: (arguments . (_) @code)
  (#resolves? @f "libloading::Library::new" "libloading::os::unix::Library::open" "dlopen::raw::Library::open" "dlopen2::raw::Library::open")
  (#tainted? @code "remote")) @finding

(call_expression
  function: (_) @f
  arguments: (arguments . (_) . (_) @code)
  (#resolves? @f
    "rhai::Engine.eval_with_scope" "rhai::Engine.run_with_scope" "rhai::Engine.compile_with_scope" "deno_core::JsRuntime.execute_script"
    "v8::Script::compile" "v8::String::new")
  (#tainted? @code "remote")) @finding
