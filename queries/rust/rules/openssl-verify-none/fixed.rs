use openssl::error::ErrorStack;
use openssl::ssl::{ConnectConfiguration, SslConnector, SslConnectorBuilder, SslMethod, SslVerifyMode};
use std::net::TcpStream;

pub fn connector() -> Result<SslConnector, ErrorStack> {
    let mut builder = SslConnector::builder(SslMethod::tls())?;
    builder.set_verify(SslVerifyMode::PEER);
    Ok(builder.build())
}

pub fn relax(builder: &mut SslConnectorBuilder) {
    builder.set_verify(openssl::ssl::SslVerifyMode::PEER);
}

pub fn once(mut configuration: ConnectConfiguration) -> ConnectConfiguration {
    configuration.set_verify(SslVerifyMode::PEER);
    configuration
}

pub fn connect(connector: &SslConnector, host: &str, stream: TcpStream) -> Result<(), Box<dyn std::error::Error>> {
    let session = connector
        .configure()?
        .verify_hostname(false) // finding
        .connect(host, stream)?;
    drop(session);
    Ok(())
}
