use openssl::error::ErrorStack;
use openssl::ssl::{SslConnector, SslMethod};

pub fn modern() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_cipher_list("ECDHE+AESGCM:ECDHE+CHACHA20")?;
    Ok(builder.build())
}

pub fn careful() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_cipher_list("HIGH:!aNULL:!MD5:!RC4:!3DES")?;
    Ok(builder.build())
}
