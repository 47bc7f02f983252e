// push_str() lengthens the address that was asked for; nothing clears it before.
use http_body_util::Empty;
use hyper::body::{Bytes, Incoming};
use hyper::header::LOCATION;
use hyper::{Request, Response, StatusCode};

pub async fn after_quiz(
    request: Request<Incoming>,
) -> Result<Response<Empty<Bytes>>, hyper::http::Error> {
    let query = request.uri().query().unwrap_or_default();
    let mut target = String::new();
    for (key, value) in url::form_urlencoded::parse(query.as_bytes()) {
        if key == "to" {
            target.push_str(&value);
        }
    }
    let asked = target.len();
    target.push_str("/quiz/results");

    let builder = Response::builder().status(StatusCode::SEE_OTHER);
    let builder = builder.header("x-asked-length", asked);
    let builder = builder.header(LOCATION, target); // weakness
    builder.body(Empty::new())
}
