// Safe: a port that is no number ends the request.
use actix_web::{post, web, App, HttpResponse, HttpServer};
use serde::Deserialize;
use std::process::Command;

#[derive(Deserialize)]
struct Knock {
    port: String,
}

#[post("/firewall/close")]
async fn close(form: web::Form<Knock>) -> HttpResponse {
    let raw = form.into_inner().port;
    let port = if let Ok(number) = raw.parse::<u16>() {
        number.to_string()
    } else {
        return HttpResponse::BadRequest().body("port must be a number");
    };
    let rule = "iptables -A INPUT -j DROP -p tcp --dport ".to_string() + &port;
    let status = Command::new("bash").args(["-c", &rule]).status();
    match status {
        Ok(code) if code.success() => HttpResponse::NoContent().finish(),
        _ => HttpResponse::InternalServerError().finish(),
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().service(close))
        .bind(("127.0.0.1", 8080))?
        .run()
        .await
}
