//! The HTTP client below the API and OAuth, and the reasons of its failures in words.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use reqwest::redirect;
use url::Url;

use crate::error::{Code, Error, Remedy, Result};

/// Limit for opening a connection, unless the request's own limit is shorter.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Options of an HTTP client.
#[derive(Debug, Clone)]
pub struct HttpOptions {
    /// Time limit of a request; it also limits the opening of a connection.
    pub timeout: Duration,
    /// Whether `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` apply. Off for servers on this machine.
    pub proxies: bool,
    /// Content of the PEM file of `SSL_CERT_FILE`, which replaces the platform's certificates.
    pub certificates: Option<Vec<u8>>,
}

/// Builds a client that follows no redirects and repeats nothing. It does not connect yet.
///
/// # Errors
/// `Usage` if the certificates of the options cannot be parsed; `Failed` if the proxy variables cannot.
pub(super) fn build_client(options: &HttpOptions) -> Result<reqwest::Client> {
    // Set once per process; the ignored error says that an earlier client set it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = reqwest::Client::builder()
        .user_agent(concat!("ppg/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_TIMEOUT.min(options.timeout))
        // Redirects are followed by the caller; reqwest would turn a POST into a GET.
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never());
    if !options.proxies {
        builder = builder.no_proxy();
    }
    if let Some(pem) = &options.certificates {
        // A file without certificates would make every server look untrusted.
        let found = reqwest::Certificate::from_pem_bundle(pem).ok().filter(|found| !found.is_empty());
        builder = builder.tls_certs_only(found.ok_or_else(no_certificates)?);
    }
    builder.build().map_err(|error| match &options.certificates {
        // reqwest parses the certificates only here.
        Some(_) => no_certificates(),
        None => Error::failed(format!("cannot set up HTTP: {error}")).hint("check the proxy variables"),
    })
}

fn no_certificates() -> Error {
    Error::usage("SSL_CERT_FILE holds no certificate that can be read")
        .hint("name a file of PEM certificates, or unset it")
        .code(Code::InvalidCertificates)
}

/// Reads and decompresses the body of a response; `None` if it is larger than `limit` bytes.
pub(super) async fn read_body(answer: &mut reqwest::Response, limit: usize) -> Result<Option<Vec<u8>>, reqwest::Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        if bytes.len() + chunk.len() > limit {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

/// Whether a failed request can have reached the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// No connection was opened: nothing was sent.
    NotSent,
    /// No trusted connection was opened, and another attempt would fail the same way.
    Rejected,
    /// The request may have been sent and carried out.
    Unknown,
}

/// A request without a complete response.
#[derive(Debug)]
pub struct TransportError {
    /// Reason, of kind `Unavailable`.
    pub error: Error,
    /// Whether the request can have reached the server.
    pub delivery: Delivery,
}

/// Classifies the failure of a request to `url`.
pub(super) fn classify(error: &reqwest::Error, url: &Url) -> TransportError {
    let host = host_and_port(url);
    if let Some(tls) = find_source::<rustls::Error>(error) {
        let error = Error::unavailable(tls_message(tls, &host)).code(Code::Tls).hint(tls_hint(tls));
        return TransportError { error, delivery: Delivery::Rejected };
    }
    if error.is_connect() {
        if error.is_timeout() {
            let error =
                Error::unavailable(format!("{host} did not accept the connection in time")).code(Code::ConnectTimeout);
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
        Error::unavailable(format!("{host} did not answer in time")).code(Code::Timeout).hint(Remedy::RaiseTimeout)
    } else if error.is_decode() && !source_chain(error).contains("error reading a body") {
        // reqwest reports a broken connection as a decoding error, too.
        Error::unavailable(format!("{host} sent an answer that cannot be unpacked: {}", innermost_message(error)))
            .code(Code::UnexpectedResponse)
            .hint("check the proxy settings")
    } else {
        Error::unavailable(format!("the connection to {host} broke off: {}", innermost_message(error)))
            .code(Code::ConnectionLost)
    };
    TransportError { error, delivery: Delivery::Unknown }
}

/// Host and port of a URL, for messages; the port only if the URL names one.
pub fn host_and_port(url: &Url) -> String {
    match (url.host_str(), url.port()) {
        (Some(host), Some(port)) => format!("{host}:{port}"),
        (Some(host), None) => host.into(),
        _ => "the service".into(),
    }
}

/// The first error in the source chain that is a `T`. An `io::Error` does not return what it wraps from `source`.
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

/// The messages of an error and its sources, a line each.
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

/// The message of the innermost error, without the platform's error number.
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
        rustls::Error::InvalidCertificate(Bad::UnknownIssuer) => {
            "is signed by an authority that this machine does not trust".into()
        }
        rustls::Error::InvalidCertificate(Bad::NotValidForName | Bad::NotValidForNameContext { .. }) => {
            "is for another name".into()
        }
        rustls::Error::InvalidCertificate(Bad::BadSignature) => "is not signed by the authority that it names".into(),
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
