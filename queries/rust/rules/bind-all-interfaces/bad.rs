use actix_web::{App, HttpServer};
use std::io;
use std::net::{SocketAddr, TcpListener, UdpSocket};

const ADDRESS: &str = "0.0.0.0:8080";

pub fn listen() -> io::Result<TcpListener> {
    TcpListener::bind(ADDRESS) // finding
}

pub async fn serve() -> io::Result<()> {
    let listener = tokio::net::TcpListener::bind(("0.0.0.0", 3000)).await?; // finding
    let address = SocketAddr::from(([0, 0, 0, 0], 9090)); // finding
    drop((listener, address));
    Ok(())
}

pub fn discovery() -> io::Result<UdpSocket> {
    UdpSocket::bind("[::]:5353") // finding
}

pub async fn actix() -> io::Result<()> {
    HttpServer::new(App::new).bind(("0.0.0.0", 8080))?.run().await // finding
}

pub fn metrics() -> io::Result<TcpListener> {
    TcpListener::bind((std::net::Ipv4Addr::UNSPECIFIED, 9100)) // finding
}

pub fn host() -> std::net::Ipv4Addr {
    std::env::var("HOST").ok().and_then(|host| host.parse().ok()).unwrap_or(std::net::Ipv4Addr::UNSPECIFIED) // finding
}
