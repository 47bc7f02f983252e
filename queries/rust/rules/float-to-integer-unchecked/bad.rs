pub fn level(volume: f32) -> u8 {
    unsafe { volume.to_int_unchecked::<u8>() } // finding
}

pub fn column(width: f64) -> Option<i32> {
    let column = unsafe { width.to_int_unchecked::<i32>() }; // finding
    Some(column)
}
