// Every arm of the match, the last one too, yields a constant.
#[macro_use]
extern crate rocket;

use rocket::http::Status;

fn endpoint(language: &str) -> &str {
    match language {
        "en" => "https://en.lexicon.example/words",
        "fr" => "https://fr.lexicon.example/words",
        _other => "https://en.lexicon.example/words",
    }
}

#[get("/words?<language>")]
async fn words(language: String) -> Result<String, Status> {
    let client = reqwest::Client::new();
    let url = endpoint(&language);
    let sent = client.get(url).send().await;
    let answer = sent.map_err(|_| Status::BadGateway)?;
    answer.text().await.map_err(|_| Status::BadGateway)
}

#[launch]
fn rocket() -> _ {
    rocket::build().mount("/", routes![words])
}
