use std::ffi::{CString, c_char};

pub struct Player {
    volume: u8,
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn player_free(player: *mut Player) {
    drop(unsafe { Box::from_raw(player) }); // finding
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn name_free(name: *mut c_char) {
    unsafe {
        let _ = CString::from_raw(name); // finding
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn player_close(player: *mut Player) -> u8 {
    let player = unsafe { Box::from_raw(player) }; // finding
    player.volume
}
