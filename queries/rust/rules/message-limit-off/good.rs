use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_util::codec::LengthDelimitedCodec;

pub fn codec() -> LengthDelimitedCodec {
    LengthDelimitedCodec::builder().max_frame_length(64 * 1024).new_codec()
}

// What we send is our own.
pub fn service(inner: Greeter) -> GreeterServer<Greeter> {
    GreeterServer::new(inner).max_encoding_message_size(usize::MAX)
}

pub fn sockets() -> WebSocketConfig {
    WebSocketConfig {
        max_message_size: Some(1 << 20),
        ..Default::default()
    }
}
