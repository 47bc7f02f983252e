pub fn first(values: &[u32]) -> u32 {
    *values.first().unwrap()
}

pub fn sum(left: u32, right: u32) -> u32 {
    left.checked_add(right).unwrap()
}

pub fn number(word: &str) -> u32 {
    let parsed = word.parse::<u32>();
    parsed.unwrap()
}
