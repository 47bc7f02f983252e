pub fn level(volume: f32) -> u8 {
    volume as u8
}

pub fn column(width: f64) -> Option<i32> {
    let column = width as i32;
    Some(column)
}
