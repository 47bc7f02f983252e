pub fn level(volume: f32) -> u8 {
    volume as u8
}

pub fn percent(share: f64) -> u8 {
    let share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) * 100.0 };
    // SAFETY: it is a number from 0 to 100.
    unsafe { share.to_int_unchecked::<u8>() }
}
