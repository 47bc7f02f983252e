use actix_web::{App, HttpServer};
use std::io;
use std::net::{SocketAddr, TcpListener, UdpSocket};

const ADDRESS: &str = "0.0.0.0:8080";

pub fn listen() -> io::Result<TcpListener> {
    TcpListener::bind(ADDRESS) // finding
}

pub async fn serve() -> io::Result<()> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 3000)).await?;
    let address = SocketAddr::from(([127, 0, 0, 1], 9090));
    drop((listener, address));
    Ok(())
}

pub fn discovery() -> io::Result<UdpSocket> {
    UdpSocket::bind("[::]:5353") // finding
}

pub async fn actix() -> io::Result<()> {
    HttpServer::new(App::new).bind(("127.0.0.1", 8080))?.run().await
}

pub fn metrics() -> io::Result<TcpListener> {
    TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 9100))
}

pub fn host() -> std::net::Ipv4Addr {
    std::env::var("HOST").ok().and_then(|host| host.parse().ok()).unwrap_or(std::net::Ipv4Addr::LOCALHOST)
}
