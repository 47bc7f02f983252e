use std::ffi::{CString, c_char};

pub struct Player {
    volume: u8,
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn player_free(player: *mut Player) {
    if player.is_null() {
        return;
    }
    drop(unsafe { Box::from_raw(player) });
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn name_free(name: *mut c_char) {
    if name.is_null() {
        return;
    }
    unsafe {
        let _ = CString::from_raw(name);
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn player_close(player: *mut Player) -> u8 {
    let player = unsafe { Box::from_raw(player) }; // finding
    player.volume
}
