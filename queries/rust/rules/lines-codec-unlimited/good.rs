use tokio::net::TcpStream;
use tokio_util::codec::{Framed, LengthDelimitedCodec, LinesCodec};

pub fn lines(stream: TcpStream) -> Framed<TcpStream, LinesCodec> {
    Framed::new(stream, LinesCodec::new_with_max_length(1024))
}

// Eight megabytes at most, by default.
pub fn frames(stream: TcpStream) -> Framed<TcpStream, LengthDelimitedCodec> {
    Framed::new(stream, LengthDelimitedCodec::new())
}
