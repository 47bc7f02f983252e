use axum::extract::Query;
use axum::http::StatusCode;
use mlua::Lua;
use rhai::Engine;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Job {
    pub script: String,
    pub rounds: u32,
}

// The script is the program's own; the request only gives it a value.
pub async fn run(Query(job): Query<Job>) -> StatusCode {
    let lua = Lua::new();
    if lua.globals().set("name", job.script).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    match lua.load("print(name)").exec() {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

pub async fn calculate(Query(job): Query<Job>) -> String {
    let engine = Engine::new();
    engine.eval::<i64>(&format!("{} * 2", job.rounds)).unwrap_or_default().to_string()
}

pub async fn named(Query(job): Query<Job>) -> StatusCode {
    let source = match job.script.as_str() {
        "night" => "lights(0)",
        _ => "lights(1)",
    };
    let _ = Lua::new().load(source).exec();
    StatusCode::OK
}

// A person at the machine runs their own script.
pub fn main() {
    let script = std::fs::read_to_string("init.lua").unwrap_or_default();
    let _ = Lua::new().load(&script).exec();
}
