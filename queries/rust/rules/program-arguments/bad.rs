use std::env;
use std::ffi::OsString;

pub fn is_admin_tool() -> bool {
    let name = env::args().next().unwrap_or_default(); // finding
    name.ends_with("backup-admin")
}

pub fn rest() -> Vec<OsString> {
    std::env::args_os().skip(1).collect() // finding
}
