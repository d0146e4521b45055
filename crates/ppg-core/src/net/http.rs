//! The HTTP client below everything that speaks HTTP, and why a call of it came to nothing, in words.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use reqwest::redirect;
use url::Url;

use crate::error::{Code, Error, Result};

/// A connection is waited for this long, where the call's own limit is not shorter.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How a client is set up.
#[derive(Debug, Clone)]
pub struct HttpOptions {
    /// A call's limit, which a connection has to keep, too.
    pub timeout: Duration,
    /// Whether `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` count. Not so for servers on this machine.
    pub proxies: bool,
    /// The PEM file of `SSL_CERT_FILE`, which replaces the platform's certificates.
    pub certificates: Option<Vec<u8>>,
}

/// A client that has not connected yet, follows no redirects and repeats nothing. Fails where the certificates cannot be
/// read.
pub fn build_client(options: &HttpOptions) -> Result<reqwest::Client> {
    // Set once a process; a second client finds it set, which is what the ignored error says.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = reqwest::Client::builder()
        .user_agent(concat!("ppg/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_TIMEOUT.min(options.timeout))
        // Whoever may follow does so by hand: reqwest would turn a POST into a GET.
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never());
    if !options.proxies {
        builder = builder.no_proxy();
    }
    if let Some(pem) = &options.certificates {
        // A file without any would make every service look like a stranger's.
        let found = reqwest::Certificate::from_pem_bundle(pem).ok().filter(|found| !found.is_empty());
        builder = builder.tls_certs_only(found.ok_or_else(no_certificates)?);
    }
    builder.build().map_err(|error| match &options.certificates {
        // The content of each certificate is read only now.
        Some(_) => no_certificates(),
        None => Error::failed(format!("cannot set up HTTP: {error}")).hint("check the proxy variables"),
    })
}

fn no_certificates() -> Error {
    Error::usage("SSL_CERT_FILE holds no certificate that can be read")
        .hint("name a file of PEM certificates, or unset it")
        .code(Code::InvalidCertificates)
}

/// Reads the body of an answer, unpacked; none where it is larger than `limit` bytes.
pub async fn read_body(answer: &mut reqwest::Response, limit: usize) -> Result<Option<Vec<u8>>, reqwest::Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        if bytes.len() + chunk.len() > limit {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

/// Whether a call that came to nothing can have had an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// No connection came to be.
    NotSent,
    /// None that can be trusted came to be, and none will.
    Rejected,
    /// It may have been sent.
    Unknown,
}

/// A call that came to nothing.
#[derive(Debug)]
pub struct TransportError {
    /// Why, of kind `Unavailable`.
    pub error: Error,
    /// Whether it can have had an effect.
    pub delivery: Delivery,
}

/// Says why a call to `url` came to nothing.
pub fn classify(error: &reqwest::Error, url: &Url) -> TransportError {
    let host = host_and_port(url);
    if let Some(tls) = find_source::<rustls::Error>(error) {
        let error = Error::unavailable(tls_message(tls, &host)).code(Code::Tls).hint(tls_hint(tls));
        return TransportError { error, delivery: Delivery::Rejected };
    }
    if error.is_connect() {
        if error.is_timeout() {
            let error =
                Error::unavailable(format!("{host} did not take the connection in time")).code(Code::ConnectTimeout);
            return TransportError {
                error: error.hint("check the network and proxy settings"),
                delivery: Delivery::NotSent,
            };
        }
        let chain = source_chain(error);
        let error = if chain.contains("dns error") || chain.contains("failed to lookup") {
            Error::unavailable(format!("no address found for {host}"))
                .code(Code::Dns)
                .hint("check the name and the network")
        } else if chain.contains("proxy") || chain.contains("tunnel") {
            Error::unavailable(format!("the proxy did not lead to {host}: {}", innermost_message(error)))
                .code(Code::Proxy)
                .hint("check HTTPS_PROXY and NO_PROXY")
        } else {
            Error::unavailable(format!("cannot connect to {host}: {}", innermost_message(error))).code(Code::Connect)
        };
        return TransportError { error, delivery: Delivery::NotSent };
    }
    let error = if error.is_timeout() {
        Error::unavailable(format!("{host} did not answer in time"))
            .code(Code::Timeout)
            .hint("try again, or give more time with --timeout")
    } else if error.is_decode() && !source_chain(error).contains("error reading a body") {
        // Both come as an error of decoding; only one of them is one of the connection.
        Error::unavailable(format!("{host} sent an answer that cannot be unpacked: {}", innermost_message(error)))
            .code(Code::UnexpectedResponse)
            .hint("check the proxy settings")
    } else {
        Error::unavailable(format!("the connection to {host} broke off: {}", innermost_message(error)))
            .code(Code::ConnectionLost)
    };
    TransportError { error, delivery: Delivery::Unknown }
}

/// Host and port, as the person may have to check them.
pub fn host_and_port(url: &Url) -> String {
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.into(),
        _ => "the service".into(),
    }
}

/// The error below `error` that is a `T`. An `io::Error` hides what it wraps from `source`, so it is opened.
fn find_source<'e, T: StdError + 'static>(error: &'e (dyn StdError + 'static)) -> Option<&'e T> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<T>() {
            return Some(found);
        }
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match inner {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    None
}

fn source_chain(error: &(dyn StdError + 'static)) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        text.push_str(&error.to_string());
        text.push('\n');
        next = error.source();
    }
    text
}

/// The innermost reason, without the platform's number.
fn innermost_message(error: &(dyn StdError + 'static)) -> String {
    let mut last = error;
    while let Some(next) = last.source() {
        last = next;
    }
    let text = last.to_string().to_lowercase();
    text.split(" (os error").next().unwrap_or_default().to_owned()
}

fn tls_message(error: &rustls::Error, host: &str) -> String {
    use rustls::CertificateError as Bad;
    let why = match error {
        rustls::Error::InvalidCertificate(Bad::Expired | Bad::ExpiredContext { .. }) => "has expired".to_owned(),
        rustls::Error::InvalidCertificate(Bad::NotValidYet | Bad::NotValidYetContext { .. }) => {
            "is not valid yet".into()
        }
        rustls::Error::InvalidCertificate(Bad::UnknownIssuer) => "is signed by nobody this machine trusts".into(),
        rustls::Error::InvalidCertificate(Bad::NotValidForName | Bad::NotValidForNameContext { .. }) => {
            "is for another name".into()
        }
        rustls::Error::InvalidCertificate(Bad::BadSignature) => "is not signed by whom it names".into(),
        rustls::Error::InvalidCertificate(Bad::Revoked) => "was revoked".into(),
        other => return format!("no secure connection to {host}: {other}"),
    };
    format!("the certificate of {host} {why}")
}

fn tls_hint(error: &rustls::Error) -> &'static str {
    use rustls::CertificateError as Bad;
    match error {
        rustls::Error::InvalidCertificate(
            Bad::Expired | Bad::ExpiredContext { .. } | Bad::NotValidYet | Bad::NotValidYetContext { .. },
        ) => "check this machine's clock",
        rustls::Error::InvalidCertificate(Bad::UnknownIssuer | Bad::BadSignature) => {
            "behind a company's proxy, put its CA into a file and name it in SSL_CERT_FILE"
        }
        _ => "check the API address and proxy settings",
    }
}
