// actix-web, Rocket and warp: extractors, route attributes and filters bring the request in.
use std::collections::HashMap;
use std::fs;

use actix_web::{get, post, web, HttpRequest, HttpResponse, Responder};
use rocket::form::Form;
use serde::Deserialize;
use warp::Filter;

#[derive(Deserialize, rocket::FromForm)]
struct Photo {
    name: String,
    width: u32,
}

#[get("/photos/{name}")]
async fn by_path(name: web::Path<String>) -> impl Responder { // source
    HttpResponse::Ok().body(fs::read(name.into_inner()).unwrap_or_default()) // sink rust/untrusted-path
}

#[post("/photos")]
async fn by_body(photo: web::Json<Photo>) -> impl Responder { // source
    fs::remove_file(format!("/tmp/{}", photo.width)).ok(); // safe
    HttpResponse::Ok().body(fs::read(&photo.name).unwrap_or_default()) // sink rust/untrusted-path
}

async fn by_request(request: HttpRequest) -> impl Responder {
    let name = request.match_info().get("name").unwrap_or("none"); // source
    HttpResponse::Ok().body(fs::read(name).unwrap_or_default()) // sink rust/untrusted-path
}

async fn as_page(photo: web::Query<Photo>) -> HttpResponse { // source
    let page = format!("<h1>{}</h1>", photo.name); // step
    HttpResponse::Ok().content_type("text/html").body(page) // sink rust/untrusted-html
}

#[rocket::get("/files/<name>?<count>")]
fn rocket_path(name: &str, count: u32) -> Option<String> { // source
    fs::remove_file(format!("/tmp/{count}")).ok(); // safe
    fs::read_to_string(name).ok() // sink rust/untrusted-path
}

#[rocket::post("/files", data = "<photo>")]
fn rocket_form(photo: Form<Photo>) -> Option<String> { // source
    fs::read_to_string(&photo.name).ok() // sink rust/untrusted-path
}

fn routes() -> impl Filter<Extract = (impl warp::Reply,), Error = warp::Rejection> + Clone {
    warp::path!("files" / String).map(|name: String| { // source
        fs::read_to_string(name).unwrap_or_default() // sink rust/untrusted-path
    })
}

async fn warp_query(query: HashMap<String, String>) -> Result<impl warp::Reply, warp::Rejection> { // source
    let page = format!("<p>{}</p>", query["name"]); // step
    Ok(warp::reply::html(page)) // sink rust/untrusted-html
}
