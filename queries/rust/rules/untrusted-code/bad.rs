use axum::Json;
use axum::extract::Query;
use axum::http::StatusCode;
use mlua::Lua;
use rhai::Engine;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Job {
    pub script: String,
    pub plugin: String,
    pub rounds: u32,
}

pub async fn run(Json(job): Json<Job>) -> StatusCode {
    let lua = Lua::new();
    match lua.load(&job.script).exec() { // finding
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

fn sum(expression: &str) -> Option<i64> {
    let engine = Engine::new();
    engine.eval::<i64>(expression).ok() // finding
}

pub async fn calculate(Query(job): Query<Job>) -> String {
    let expression = format!("let n = {}; {}", job.rounds, job.script);
    sum(&expression).unwrap_or_default().to_string()
}

pub async fn plugin(Query(job): Query<Job>) -> StatusCode {
    let path = format!("/opt/plugins/{}.so", job.plugin);
    match unsafe { libloading::Library::new(path) } { // finding
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::NOT_FOUND,
    }
}
