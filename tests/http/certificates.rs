//! TLS: whose certificates are trusted, and what is said of the others.

use std::time::Duration;

use serde_json::json;

use crate::program::{Ppg, TOKEN};
use crate::samples::list;
use crate::service::{Reply, Service};
use crate::tls::{Authority, Http2, self_signed};

const LIST: &str = "workspace list -o json";

fn empty() -> Reply {
    Reply::ok(&list(&[]))
}

/// With SSL_CERT_FILE that names the authority.
fn trusting(authority: &Authority, url: &str) -> Ppg {
    let ppg = Ppg::at(url);
    let path = authority.write(ppg.home());
    ppg.var("SSL_CERT_FILE", path.to_str().unwrap())
}

#[test]
fn a_certificate_of_the_file_is_trusted() {
    let authority = Authority::new();
    for name in ["127.0.0.1", "localhost"] {
        let service = Service::over_tls(authority.server(name), |_| empty());
        let url = service.url().replace("127.0.0.1", name);
        trusting(&authority, &url).line(LIST).ok().prints("[]\n");
        assert_eq!(service.asked()[0].header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    }
}

#[test]
fn a_bad_certificate_is_explained_and_nothing_is_sent() {
    let authority = Authority::new();
    for (config, words, hint) in [
        (authority.server_until("127.0.0.1", 2020), "has expired", "check this machine's clock"),
        (authority.server("other.example"), "is for another name", "check the API address"),
        (
            self_signed("127.0.0.1"),
            "is signed by an authority that this machine does not trust",
            "name it in SSL_CERT_FILE",
        ),
        (
            Authority::new().server("127.0.0.1"),
            "is signed by an authority that this machine does not trust",
            "name it in SSL_CERT_FILE",
        ),
    ] {
        let service = Service::over_tls(config, |_| empty());
        let host = format!("127.0.0.1:{}", service.port());
        for line in ["workspace list", "db create x --region us-east-1 --project p"] {
            let ended = trusting(&authority, &service.url()).line(line);
            ended.code(7).one_line().says(&format!("the certificate of {host} {words}")).says(hint);
            // Trying again would meet the same certificate.
            ended.within(Duration::from_secs(2));
        }
        assert!(service.lines().is_empty());
        let error = trusting(&authority, &service.url()).line(LIST).code(7).error_json();
        assert_eq!(error["code"], "tls");
    }
}

#[test]
fn without_the_file_the_platform_decides() {
    let authority = Authority::new();
    let service = Service::over_tls(authority.server("127.0.0.1"), |_| empty());
    Ppg::at(&service.url())
        .line("workspace list")
        .code(7)
        .one_line()
        .says("is signed by an authority that this machine does not trust");
}

#[test]
fn a_file_that_is_missing_or_no_certificate_is_named() {
    let service = Service::over_tls(Authority::new().server("127.0.0.1"), |_| empty());
    let ppg = Ppg::at(&service.url()).var("SSL_CERT_FILE", "nowhere.pem");
    ppg.line("workspace list").code(1).one_line().says("cannot read SSL_CERT_FILE nowhere.pem: no such file");
    for garbage in ["", "garbage", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "\u{0}\u{1}"] {
        let ppg = Ppg::at(&service.url()).file("garbage.pem", garbage).var("SSL_CERT_FILE", "garbage.pem");
        ppg.line("workspace list").code(2).one_line().says("SSL_CERT_FILE holds no certificate that can be read");
    }
    assert!(service.lines().is_empty());
}

#[test]
fn a_service_that_speaks_no_tls_is_explained() {
    let service = Service::with(|_| empty());
    let url = service.url().replace("http://", "https://");
    Ppg::at(&url).line("workspace list").code(7).one_line().says("127.0.0.1");
}

#[test]
fn a_redirect_to_plain_http_is_refused() {
    let authority = Authority::new();
    let plain = Service::with(|_| empty());
    let there = plain.url();
    let service = Service::over_tls(authority.server("127.0.0.1"), move |_| Reply::redirect(302, &there));
    trusting(&authority, &service.url()).line("workspace list").code(7).one_line().says("not secure");
    assert!(plain.lines().is_empty());
}

#[test]
fn http2_is_spoken_where_it_is_offered() {
    let authority = Authority::new();
    let body = json!({ "data": [] }).to_string().into_bytes();
    let service = Http2::start(authority.http2("127.0.0.1"), Duration::ZERO, move |_| body.clone());
    let ended = trusting(&authority, &service.url()).line(&format!("{LIST} -v"));
    ended.ok().prints("[]\n").says("< HTTP/2.0 200");
}
