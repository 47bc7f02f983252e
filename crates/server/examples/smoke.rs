fn main() -> std::process::ExitCode {
    let options = caveat_server::Options { log: std::env::var("CAVEAT_LOG").ok(), ..Default::default() };
    caveat_server::run_stdio(options).unwrap()
}
