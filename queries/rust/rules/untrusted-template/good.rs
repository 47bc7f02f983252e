use axum::extract::Query;
use axum::http::StatusCode;
use handlebars::Handlebars;
use serde::Deserialize;
use tera::{Context, Tera};

#[derive(Deserialize)]
pub struct Letter {
    pub text: String,
    pub name: String,
}

pub async fn letter(Query(letter): Query<Letter>) -> Result<String, StatusCode> {
    let mut context = Context::new();
    context.insert("text", &letter.text);
    Tera::one_off("Dear {{ name }}, {{ text }}", &context, true).map_err(|_| StatusCode::BAD_REQUEST)
}

pub async fn filled(Query(letter): Query<Letter>) -> String {
    let engine = Handlebars::new();
    engine.render_template("Dear {{name}}", &letter.name).unwrap_or_default()
}

pub async fn chosen(Query(letter): Query<Letter>) -> String {
    let template = match letter.name.as_str() {
        "short" => "{{text}}",
        _ => "Dear all, {{text}}",
    };
    Handlebars::new().render_template(template, &letter.text).unwrap_or_default()
}
