//! Certificates made at run time, and a service that speaks HTTP/2 over TLS.

use std::collections::BTreeSet;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A certificate authority, made at run time.
pub struct CertificateAuthority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl CertificateAuthority {
    pub fn generate() -> CertificateAuthority {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // A name of its own: two of the same name are one that changed its key.
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("Test authority {}", COUNT.fetch_add(1, Ordering::SeqCst));
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        let pem = params.self_signed(&key).unwrap().pem();
        CertificateAuthority { issuer: Issuer::new(params, key), pem }
    }

    /// Writes its certificate into a file, for SSL_CERT_FILE.
    pub fn write(&self, directory: &Path) -> PathBuf {
        let path = directory.join("authority.pem");
        std::fs::write(&path, &self.pem).unwrap();
        path
    }

    /// A server with a certificate for this name or address.
    pub fn server(&self, name: &str) -> Arc<rustls::ServerConfig> {
        self.server_until(name, 2090)
    }

    /// A server whose certificate expires on the first day of this year.
    pub fn server_until(&self, name: &str, year: i32) -> Arc<rustls::ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_before = rcgen::date_time_ymd(2001, 1, 1);
        params.not_after = rcgen::date_time_ymd(year, 1, 1);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        config(certificate.der().clone(), &key, &[])
    }

    /// A server that offers HTTP/2 and HTTP/1.1.
    pub fn http2(&self, name: &str) -> Arc<rustls::ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        config(certificate.der().clone(), &key, &[b"h2", b"http/1.1"])
    }
}

/// A server with a self-signed certificate.
pub fn self_signed(name: &str) -> Arc<rustls::ServerConfig> {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new([name.to_owned()]).unwrap().self_signed(&key).unwrap();
    config(certificate.der().clone(), &key, &[])
}

fn config(certificate: CertificateDer<'static>, key: &KeyPair, protocols: &[&[u8]]) -> Arc<rustls::ServerConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    Arc::new(config)
}

/// A service over HTTP/2 that answers each path by a function, after a moment.
pub struct Http2 {
    address: SocketAddr,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    in_flight: AtomicUsize,
    most_in_flight: AtomicUsize,
    paths: Mutex<Vec<String>>,
}

type Answer = dyn Fn(&str) -> Vec<u8> + Send + Sync;

impl Http2 {
    pub fn start(
        config: Arc<rustls::ServerConfig>,
        pause: Duration,
        answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static,
    ) -> Http2 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        listener.set_nonblocking(true).unwrap();
        let seen = Arc::new(Seen::default());
        let (server, answer) = (seen.clone(), Arc::new(answer) as Arc<Answer>);
        // It ends with the process of the test.
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                let acceptor = tokio_rustls::TlsAcceptor::from(config);
                while let Ok((stream, _)) = listener.accept().await {
                    let (acceptor, server, answer) = (acceptor.clone(), server.clone(), answer.clone());
                    tokio::spawn(async move {
                        let Ok(stream) = acceptor.accept(stream).await else { return };
                        connection(stream, &server, &answer, pause).await;
                    });
                }
            });
        });
        Http2 { address, seen }
    }

    pub fn url(&self) -> String {
        format!("https://{}/v1", self.address)
    }

    pub fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    pub fn most_in_flight(&self) -> usize {
        self.seen.most_in_flight.load(Ordering::SeqCst)
    }

    /// The paths that were asked for, each once.
    pub fn paths(&self) -> BTreeSet<String> {
        self.seen.paths.lock().unwrap().iter().cloned().collect()
    }
}

async fn connection(
    stream: tokio_rustls::server::TlsStream<tokio::net::TcpStream>,
    seen: &Arc<Seen>,
    answer: &Arc<Answer>,
    pause: Duration,
) {
    let Ok(mut connection) = h2::server::handshake(stream).await else { return };
    seen.connections.fetch_add(1, Ordering::SeqCst);
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        let (seen, answer) = (seen.clone(), answer.clone());
        tokio::spawn(async move {
            let now = seen.in_flight.fetch_add(1, Ordering::SeqCst) + 1;
            seen.most_in_flight.fetch_max(now, Ordering::SeqCst);
            let path = request.uri().path().to_owned();
            seen.paths.lock().unwrap().push(path.clone());
            tokio::time::sleep(pause).await;
            let head = http::Response::builder().status(200).header("content-type", "application/json");
            seen.in_flight.fetch_sub(1, Ordering::SeqCst);
            if let Ok(mut body) = respond.send_response(head.body(()).unwrap(), false) {
                let _ = body.send_data(answer(&path).into(), true);
            }
        });
    }
}
