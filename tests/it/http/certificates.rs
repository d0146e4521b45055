//! TLS: which certificates are trusted, and how errors explain the others.

use std::time::Duration;

use ppg_test::program::{TOKEN, TestCommand};
use ppg_test::samples::list;
use ppg_test::stub_server::{Reply, StubServer};
use ppg_test::tls::{CertificateAuthority, Http2, self_signed};
use serde_json::json;

const LIST: &str = "workspace list -o json";

/// Why a service here gets no request.
const NO_HANDSHAKE: &str = "the handshake fails, so no request is sent";

fn empty() -> Reply {
    Reply::ok(&list(&[]))
}

/// With SSL_CERT_FILE that names the authority.
fn trusting(authority: &CertificateAuthority, url: &str) -> TestCommand {
    let ppg = TestCommand::for_url(url);
    let path = authority.write(ppg.home());
    ppg.env("SSL_CERT_FILE", path.to_str().unwrap())
}

#[test]
fn a_certificate_in_ssl_cert_file_is_trusted() {
    let authority = CertificateAuthority::generate();
    for name in ["127.0.0.1", "localhost"] {
        let service = StubServer::over_tls(authority.server(name), |_| empty());
        let url = service.url().replace("127.0.0.1", name);
        trusting(&authority, &url).run_line(LIST).ok().stdout_eq("[]\n");
        assert_eq!(service.requests()[0].header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    }
}

#[test]
fn a_bad_certificate_is_explained_and_nothing_is_sent() {
    let authority = CertificateAuthority::generate();
    for (config, words, hint) in [
        (authority.server_until("127.0.0.1", 2020), "has expired", "check this machine's clock"),
        (authority.server("other.example"), "is for another name", "check the API address"),
        (
            self_signed("127.0.0.1"),
            "is signed by an authority that this machine does not trust",
            "name it in SSL_CERT_FILE",
        ),
        (
            CertificateAuthority::generate().server("127.0.0.1"),
            "is signed by an authority that this machine does not trust",
            "name it in SSL_CERT_FILE",
        ),
    ] {
        let service = StubServer::over_tls(config, |_| empty()).allow_unused(NO_HANDSHAKE);
        let host = format!("127.0.0.1:{}", service.port());
        for line in ["workspace list", "db create x --region us-east-1 --project p"] {
            let ended = trusting(&authority, &service.url()).run_line(line);
            ended
                .code(7)
                .is_one_error_line()
                .stderr_contains(&format!("the certificate of {host} {words}"))
                .stderr_contains(hint);
            // Trying again would meet the same certificate.
            ended.within(Duration::from_secs(2));
        }
        assert!(service.request_lines().is_empty());
        let error = trusting(&authority, &service.url()).run_line(LIST).code(7).error_json();
        assert_eq!(error["code"], "tls");
    }
}

#[test]
fn without_ssl_cert_file_the_platform_decides() {
    let authority = CertificateAuthority::generate();
    let service = StubServer::over_tls(authority.server("127.0.0.1"), |_| empty()).allow_unused(NO_HANDSHAKE);
    TestCommand::for_url(&service.url())
        .run_line("workspace list")
        .code(7)
        .is_one_error_line()
        .stderr_contains("is signed by an authority that this machine does not trust");
}

#[test]
fn a_file_that_is_missing_or_no_certificate_is_named() {
    let config = CertificateAuthority::generate().server("127.0.0.1");
    let service = StubServer::over_tls(config, |_| empty()).allow_unused("the program ends before it connects");
    let ppg = TestCommand::for_url(&service.url()).env("SSL_CERT_FILE", "nowhere.pem");
    ppg.run_line("workspace list")
        .code(1)
        .is_one_error_line()
        .stderr_contains("cannot read SSL_CERT_FILE nowhere.pem: no such file");
    for garbage in ["", "garbage", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "\u{0}\u{1}"] {
        let ppg = TestCommand::for_url(&service.url()).file("garbage.pem", garbage).env("SSL_CERT_FILE", "garbage.pem");
        ppg.run_line("workspace list")
            .code(2)
            .is_one_error_line()
            .stderr_contains("SSL_CERT_FILE holds no certificate that can be read");
    }
    assert!(service.request_lines().is_empty());
}

#[test]
fn a_service_that_speaks_no_tls_is_explained() {
    let service = StubServer::with(|_| empty()).allow_unused(NO_HANDSHAKE);
    let url = service.url().replace("http://", "https://");
    TestCommand::for_url(&url).run_line("workspace list").code(7).is_one_error_line().stderr_contains("127.0.0.1");
}

#[test]
fn a_redirect_to_plain_http_is_refused() {
    let authority = CertificateAuthority::generate();
    let plain = StubServer::forbidden();
    let there = plain.url();
    let service = StubServer::over_tls(authority.server("127.0.0.1"), move |_| Reply::redirect(302, &there));
    trusting(&authority, &service.url())
        .run_line("workspace list")
        .code(7)
        .is_one_error_line()
        .stderr_contains("not secure");
    assert!(plain.request_lines().is_empty());
}

#[test]
fn http2_is_used_where_it_is_offered() {
    let authority = CertificateAuthority::generate();
    let body = json!({ "data": [] }).to_string().into_bytes();
    let service = Http2::start(authority.http2("127.0.0.1"), Duration::ZERO, move |_| body.clone());
    let ended = trusting(&authority, &service.url()).run_line(&format!("{LIST} -v"));
    ended.ok().stdout_eq("[]\n").stderr_contains("< HTTP/2.0 200");
}
