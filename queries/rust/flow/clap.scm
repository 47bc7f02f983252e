; clap, structopt, argh, pico-args: the command line, taken apart.

; Options::parse() of a struct that derives Parser: nothing else has a `parse` without arguments. The types of its fields tell what is a
; text: numbers and enumerations are harmless.
(call_expression
    function: (scoped_identifier path: [(identifier) (scoped_identifier)] @type name: (identifier) @parse)
    arguments: (arguments) @arguments
  (#any-of? @parse "parse" "try_parse" "from_args" "from_args_safe")
  (#match? @type "(^|::)[A-Z]\\w*$")
  (#match? @arguments "^\\(\\s*\\)$")
  (#set! "kind" "argv") (#set! "what" "the command line")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "clap::Parser::parse" "clap::Parser::try_parse" "argh::from_env" "argh::cargo_from_env" "gumdrop::parse_args_default_or_exit"
    "pico_args::Arguments::from_env" "lexopt::Parser::from_env" "bpaf::OptionParser.run" "docopt::Docopt.deserialize" "structopt::StructOpt::from_args")
  (#set! "kind" "argv") (#set! "what" "the command line")) @source

(call_expression function: (_) @f
  (#resolves? @f
    "clap::ArgMatches.value_of" "clap::ArgMatches.value_of_os" "clap::ArgMatches.values_of" "clap::ArgMatches.value_of_lossy"
    "clap::ArgMatches.values_of_lossy" "clap::ArgMatches.get_raw" "clap::ArgMatches.get_one" "clap::ArgMatches.get_many" "clap::ArgMatches.remove_one"
    "clap::ArgMatches.remove_many" "getopts::Matches.opt_str" "getopts::Matches.opt_strs" "getopts::Matches.free")
  (#set! "kind" "argv") (#set! "what" "the command line")) @source

; matches.get_one::<String>("name"): nothing else has these names with these types.
(call_expression function: (generic_function
    function: (field_expression field: (field_identifier) @method)
    type_arguments: (type_arguments . (_) @type .))
  (#any-of? @method "get_one" "get_many" "remove_one" "remove_many" "try_get_one" "try_get_many")
  (#any-of? @type "String" "PathBuf" "OsString" "std::path::PathBuf" "std::ffi::OsString" "Url" "url::Url")
  (#set! "kind" "argv") (#set! "what" "the command line")) @source
