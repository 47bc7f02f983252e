pub fn signed(number: u32) -> i32 {
    number as i32
}

pub fn flag(flag: bool) -> u8 {
    u8::from(flag)
}

pub fn wide(number: u128) -> [u64; 2] {
    unsafe { std::mem::transmute::<u128, [u64; 2]>(number) }
}

pub fn of_any_type() -> i32 {
    let all = 4_294_967_295;
    unsafe { std::mem::transmute::<u32, i32>(all) }
}
