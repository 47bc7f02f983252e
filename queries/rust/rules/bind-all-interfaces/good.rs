use actix_web::{App, HttpServer};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};

pub fn listen() -> io::Result<TcpListener> {
    TcpListener::bind("127.0.0.1:8080")
}

pub async fn serve(address: SocketAddr) -> io::Result<()> {
    let listener = tokio::net::TcpListener::bind(address).await?;
    drop(listener);
    Ok(())
}

pub fn local() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 9090))
}

// Of a client: any port, any way out.
pub fn client() -> io::Result<UdpSocket> {
    UdpSocket::bind("0.0.0.0:0")
}

pub fn compare(address: &str) -> bool {
    address == "0.0.0.0:8080"
}

pub async fn actix(host: &str) -> io::Result<()> {
    HttpServer::new(App::new).bind((host, 8080))?.run().await
}

pub fn six() -> io::Result<UdpSocket> {
    UdpSocket::bind("[::1]:5353")
}

pub fn mask() -> Ipv4Addr {
    Ipv4Addr::new(255, 255, 255, 0)
}

pub fn any_port() -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0))
}

pub fn host() -> Ipv4Addr {
    std::env::var("HOST").ok().and_then(|host| host.parse().ok()).unwrap_or(Ipv4Addr::LOCALHOST)
}

pub fn gateway(route: Option<Ipv4Addr>) -> Ipv4Addr {
    route.unwrap_or(Ipv4Addr::UNSPECIFIED)
}
