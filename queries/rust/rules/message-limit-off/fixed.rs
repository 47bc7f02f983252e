use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_util::codec::LengthDelimitedCodec;

pub fn codec() -> LengthDelimitedCodec {
    LengthDelimitedCodec::builder().max_frame_length(4 * 1024 * 1024).new_codec()
}

pub fn service(inner: Greeter) -> GreeterServer<Greeter> {
    GreeterServer::new(inner).max_decoding_message_size(4 * 1024 * 1024)
}

pub fn sockets() -> WebSocketConfig {
    WebSocketConfig {
        max_message_size: None, // finding
        ..Default::default()
    }
}
