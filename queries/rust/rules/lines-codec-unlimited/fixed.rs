use tokio::net::TcpStream;
use tokio_util::codec::{Framed, LinesCodec};

pub fn lines(stream: TcpStream) -> Framed<TcpStream, LinesCodec> {
    Framed::new(stream, LinesCodec::new_with_max_length(8 * 1024))
}

pub fn codec() -> LinesCodec {
    let codec = tokio_util::codec::LinesCodec::new_with_max_length(8 * 1024);
    codec
}
