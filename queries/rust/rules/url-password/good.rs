use sqlx::PgPool;

const LOCAL: &str = "postgres://shop:shop12345@localhost/shop";
const COMPOSE: &str = "postgres://shop:shop12345@db:5432/shop";
const HOME: &str = "https://shop.internal/";
const USER_ONLY: &str = "ssh://git@code.shop.internal/shop.git";
const DOCUMENTED: &str = "postgres://user:password@host/database";

pub async fn pool(url: &str) -> Result<PgPool, sqlx::Error> {
    PgPool::connect(url).await
}

pub fn built(user: &str, password: &str, host: &str) -> String {
    format!("postgres://{user}:{password}@{host}/shop")
}

pub fn port() -> &'static str {
    "http://shop.internal:8080/status"
}

pub fn mail() -> &'static str {
    "mailto:help:desk@shop.internal"
}

pub fn image() -> &'static str {
    "docker://registry.shop.internal:5000/web@sha256:4a1c4b21597c1b4415bdbecb28a3296c6b5e23ca4f9feeb599860a1dac6a0108"
}

pub fn template() -> &'static str {
    "mysql://$USER:$PASSWORD@$HOST/shop"
}
