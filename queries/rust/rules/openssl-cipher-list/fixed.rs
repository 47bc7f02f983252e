use openssl::error::ErrorStack;
use openssl::ssl::{SslConnector, SslMethod};

pub fn for_old_devices() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_cipher_list("ECDHE+AESGCM:ECDHE+CHACHA20")?;
    Ok(builder.build())
}

pub fn for_all() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_cipher_list("ECDHE+AESGCM:ECDHE+CHACHA20")?;
    Ok(builder.build())
}
