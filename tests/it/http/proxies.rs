//! Proxies: `HTTPS_PROXY` and its relatives.

use ppg_test::program::{TOKEN, TestCommand};
use ppg_test::proxy::Proxy;
use ppg_test::samples::list;
use ppg_test::stub_server::{Reply, StubServer};
use ppg_test::tls::CertificateAuthority;

const LIST: &str = "workspace list -o json";

/// A service behind a proxy: its name means nothing to this machine.
fn behind() -> (CertificateAuthority, StubServer, Proxy) {
    let authority = CertificateAuthority::generate();
    let service = StubServer::over_tls(authority.server("api.example"), |_| Reply::ok(&list(&[])));
    let proxy = Proxy::to(service.port());
    (authority, service, proxy)
}

#[test]
fn https_goes_through_the_proxy_as_a_tunnel() {
    for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let (authority, service, proxy) = behind();
        let ppg = TestCommand::for_url("https://api.example/v1").env(variable, &proxy.url());
        let file = authority.write(ppg.home());
        let ended = ppg.env("SSL_CERT_FILE", file.to_str().unwrap()).run_line(LIST);
        ended.ok().stdout_eq("[]\n");
        assert_eq!(service.request_lines(), ["GET /v1/workspaces"]);
        let heads = proxy.heads();
        assert!(heads[0].starts_with("CONNECT api.example:443 HTTP/1.1\r\n"), "{heads:?}");
        assert!(!heads[0].contains(TOKEN), "{heads:?}");
    }
}

#[test]
fn a_proxys_credentials_go_to_the_proxy_and_are_never_shown() {
    let (authority, _service, proxy) = behind();
    let url = format!("http://ada:pro%40xypw@127.0.0.1:{}", proxy.port());
    let ppg = TestCommand::for_url("https://api.example/v1").env("HTTPS_PROXY", &url);
    let file = authority.write(ppg.home());
    let ended = ppg.env("SSL_CERT_FILE", file.to_str().unwrap()).run_line(&format!("{LIST} -vvv"));
    ended.ok().output_lacks("pro%40xypw").output_lacks("pro@xypw");
    // ada:pro@xypw
    assert!(proxy.heads()[0].to_lowercase().contains("proxy-authorization: basic "), "{:?}", proxy.heads());
    assert!(proxy.heads()[0].contains("YWRhOnByb0B4eXB3"), "{:?}", proxy.heads());
}

#[test]
fn no_proxy_is_respected() {
    for (no_proxy, through) in [("127.0.0.1", 0), ("localhost,127.0.0.0/8", 0), ("*", 0), ("other.example", 1)] {
        let authority = CertificateAuthority::generate();
        let service = StubServer::over_tls(authority.server("127.0.0.1"), |_| Reply::ok(&list(&[])));
        let proxy = Proxy::to(service.port());
        let ppg = TestCommand::for_url(&service.url()).env("HTTPS_PROXY", &proxy.url()).env("NO_PROXY", no_proxy);
        let file = authority.write(ppg.home());
        ppg.env("SSL_CERT_FILE", file.to_str().unwrap()).run_line(LIST).ok();
        assert_eq!(proxy.heads().len(), through, "{no_proxy}");
    }
}

#[test]
fn a_proxy_that_refuses_is_named() {
    let proxy = Proxy::refusing();
    let ended =
        TestCommand::for_url("https://api.example/v1").env("HTTPS_PROXY", &proxy.url()).run_line("workspace list");
    ended.code(7).is_one_error_line().stderr_contains("the proxy").stderr_contains("HTTPS_PROXY");
}

#[test]
fn an_unreachable_proxy_is_named() {
    let url = format!("http://127.0.0.1:{}", ppg_test::port::free_port());
    let ended = TestCommand::for_url("https://api.example/v1").env("HTTPS_PROXY", &url).run_line("workspace list");
    ended.code(7).is_one_error_line().stderr_contains("proxy");
}
