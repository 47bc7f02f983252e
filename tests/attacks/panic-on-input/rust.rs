//! A request without the header, after which nobody is served (steps 1 to 4).
//!
//! samples: bad 1, good 1

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use attack::{attack, used};
use axum::http::HeaderMap;

type Totals = Mutex<HashMap<String, u64>>;

/// One request, whose panic ends nothing but itself, as in a server. Whether it was counted.
fn request(headers: &[(&str, &[u8])], totals: &Totals) -> bool {
    let headers = HeaderMap::of(headers);
    let counted = catch_unwind(AssertUnwindSafe(|| {
        #[cfg(bad)]
        crate::count(&headers, totals);
        #[cfg(good)]
        return crate::count(&headers, totals).is_ok();
        #[cfg(bad)]
        true
    }));
    counted.unwrap_or(false)
}

pub fn run() {
    std::panic::set_hook(Box::new(|_| ()));
    let totals = || Mutex::new(HashMap::from([("shop".to_owned(), 0)]));
    let honest: &[(&str, &[u8])] = &[("X-Tenant", b"shop")];
    let counts = totals();
    used((request(honest, &counts), request(honest, &counts), counts.lock().expect("no panic so far")["shop"]));

    // Without the header, with bytes that are no visible ASCII, and for a customer who does not exist.
    let attacks: [&[(&str, &[u8])]; 3] = [&[], &[("x-tenant", b"\xff")], &[("x-tenant", b"nobody")]];
    let outages = attacks.map(|headers| {
        let counts = totals();
        request(headers, &counts);
        (0..3).all(|_| !request(honest, &counts))
    });
    attack(outages == [true; 3], outages);
    assert!(outages == [outages[0]; 3], "the three differ");
}
