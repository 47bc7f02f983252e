use std::mem;

pub fn page() -> [u8; 4096] {
    let page: [u8; 4096] = [0; 4096];
    page
}

pub fn address() -> libc::sockaddr_in {
    let address: libc::sockaddr_in = unsafe { mem::zeroed() };
    address
}
