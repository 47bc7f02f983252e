// The given field is the label; `target` is filled from the defaults by the struct update.
use serde::Deserialize;
use warp::Filter;

#[derive(Deserialize)]
struct CheckForm {
    text: String,
}

struct Check {
    label: String,
    target: String,
}

impl Default for Check {
    fn default() -> Self {
        Check {
            label: "uptime".to_string(),
            target: "https://uptime.theatre.example/ping".to_string(),
        }
    }
}

async fn run(form: CheckForm) -> Result<String, warp::Rejection> {
    let check = Check {
        label: form.text,
        ..Check::default()
    };
    let answer = reqwest::get(check.target.as_str()).await;
    match answer {
        Ok(response) => Ok(format!("{}: {}", check.label.len(), response.status())),
        Err(_) => Err(warp::reject::not_found()),
    }
}

#[tokio::main]
async fn main() {
    let route = warp::path("check")
        .and(warp::query::<CheckForm>())
        .and_then(run);
    warp::serve(route).run(([127, 0, 0, 1], 3030)).await;
}
