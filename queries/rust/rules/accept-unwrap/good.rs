use std::net::{TcpListener, TcpStream};

fn handle(stream: TcpStream) {
    let _ = stream.shutdown(std::net::Shutdown::Both);
}

pub fn serve(listener: TcpListener) {
    for stream in listener.incoming() {
        match stream {
            Ok(stream) => handle(stream),
            Err(error) => eprintln!("accept: {error}"),
        }
    }
}

pub fn only_good(listener: TcpListener) {
    for stream in listener.incoming().flatten() {
        handle(stream);
    }
}

// One connection is all that this tool wants.
pub fn once(listener: TcpListener) {
    let (stream, _) = listener.accept().unwrap();
    handle(stream);
}

pub fn sum(lines: &[Result<u32, String>]) -> u32 {
    let mut sum = 0;
    for line in lines.iter() {
        let line = line.as_ref().unwrap();
        sum += line;
    }
    sum
}
