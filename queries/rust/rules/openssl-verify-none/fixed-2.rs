use openssl::error::ErrorStack;
use openssl::ssl::{ConnectConfiguration, SslConnector, SslConnectorBuilder, SslMethod, SslVerifyMode};
use std::net::TcpStream;

pub fn connector() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::NONE); // finding
    Ok(builder.build())
}

pub fn relax(builder: &mut SslConnectorBuilder) {
    builder.set_verify(openssl::ssl::SslVerifyMode::NONE); // finding
}

pub fn once(mut configuration: ConnectConfiguration) -> ConnectConfiguration {
    configuration.set_verify(SslVerifyMode::NONE); // finding
    configuration
}

pub fn connect(connector: &SslConnector, host: &str, stream: TcpStream) -> Result<(), Box<dyn std::error::Error>> {
    let session = connector
        .configure()?
        .verify_hostname(true)
        .connect(host, stream)?;
    drop(session);
    Ok(())
}
