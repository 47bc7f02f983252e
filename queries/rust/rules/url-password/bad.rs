use sqlx::PgPool;

const BROKER: &str = "amqp://shop:Gr33n-Tea!@queue.shop.internal:5672/orders"; // finding

pub async fn pool() -> Result<PgPool, sqlx::Error> {
    PgPool::connect("postgres://billing:w1nterC0at@10.2.0.14/billing").await // finding
}

pub fn cache() -> redis::RedisResult<redis::Client> {
    let url = "redis://app:f8Kd02ms7Q@cache.prod.shop.internal:6379/0"; // finding
    redis::Client::open(url)
}

pub fn mirror(path: &str) -> String {
    format!("{}{}", base(), path)
}

fn base() -> String {
    String::from("https://deploy:h4rdToGuess@packages.shop.internal/") // finding
}
