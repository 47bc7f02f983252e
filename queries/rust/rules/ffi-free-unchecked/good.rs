use std::ffi::{CString, c_char};

pub struct Player {
    volume: u8,
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn player_free(player: *mut Player) {
    if !player.is_null() {
        drop(unsafe { Box::from_raw(player) });
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn name_free(name: *mut c_char) {
    if name.is_null() {
        return;
    }
    drop(unsafe { CString::from_raw(name) });
}

// The type rules null out.
#[unsafe(no_mangle)]
pub extern "C" fn player_drop(player: Option<Box<Player>>) {
    drop(player);
}

// A callback of ours, with a pointer that we handed over.
unsafe extern "C" fn finished(player: *mut Player) {
    drop(unsafe { Box::from_raw(player) });
}

pub fn callback() -> unsafe extern "C" fn(*mut Player) {
    finished
}
