// The branch is taken from the path as a u32, so it cannot end the host early.
use axum::{extract::Path, response::Redirect, routing::get, Router};

fn branch_site(branch: &u32) -> String {
    let mut site = String::from("https://");
    site.push_str(&branch.to_string());
    site.push_str(".branches.bank.example/");
    site
}

async fn branch(Path(branch): Path<u32>) -> Redirect {
    let site = branch_site(&branch);
    Redirect::temporary(&site)
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::new().route("/branch/{branch}", get(branch));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3900").await?;
    axum::serve(listener, app).await
}
