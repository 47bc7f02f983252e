//! The `caveat` command.

fn main() -> std::process::ExitCode {
    caveat::run()
}
