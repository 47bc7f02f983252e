use openssl::error::ErrorStack;
use openssl::ssl::{SslConnector, SslMethod};

pub fn for_old_devices() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_cipher_list("DEFAULT@SECLEVEL=0")?; // finding
    Ok(builder.build())
}

pub fn for_all() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_cipher_list("HIGH:RC4:3DES")?; // finding
    Ok(builder.build())
}
