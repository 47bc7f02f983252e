use tokio::net::TcpStream;
use tokio_util::codec::{Framed, LinesCodec};

pub fn lines(stream: TcpStream) -> Framed<TcpStream, LinesCodec> {
    Framed::new(stream, LinesCodec::new()) // finding
}

pub fn codec() -> LinesCodec {
    let codec = tokio_util::codec::LinesCodec::default(); // finding
    codec
}
