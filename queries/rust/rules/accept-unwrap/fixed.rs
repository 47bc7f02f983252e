use std::net::{TcpListener, TcpStream};

fn handle(stream: TcpStream) {
    let _ = stream.shutdown(std::net::Shutdown::Both);
}

pub fn serve(listener: TcpListener) {
    for stream in listener.incoming() {
        let Ok(stream) = stream else { continue };
        std::thread::spawn(move || handle(stream));
    }
}

pub fn serve_one_by_one(listener: TcpListener) {
    for stream in listener.incoming() {
        handle(stream.unwrap()); // finding
    }
}

pub async fn serve_async(listener: tokio::net::TcpListener) {
    loop {
        let Ok((stream, peer)) = listener.accept().await else { continue };
        tokio::spawn(async move {
            println!("{peer}");
            drop(stream);
        });
    }
}

pub fn greet(listener: TcpListener) {
    for stream in listener.incoming() {
        let mut stream = stream.unwrap(); // finding
        let _ = std::io::Write::write_all(&mut stream, b"hello\n");
    }
}
