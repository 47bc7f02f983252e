pub fn first(values: &[u32]) -> u32 {
    *unsafe { values.first().unwrap_unchecked() } // finding
}

pub fn sum(left: u32, right: u32) -> u32 {
    unsafe { left.checked_add(right).unwrap_unchecked() } // finding
}

pub fn number(word: &str) -> u32 {
    let parsed = word.parse::<u32>();
    unsafe { parsed.unwrap_unchecked() } // finding
}
