//! Proxies: the variables that everybody knows.

use crate::program::{Ppg, TOKEN};
use crate::proxy::Proxy;
use crate::samples::list;
use crate::service::{Reply, Service};
use crate::tls::Authority;

const LIST: &str = "workspace list -o json";

/// A service behind a proxy: its name means nothing to this machine.
fn behind() -> (Authority, Service, Proxy) {
    let authority = Authority::new();
    let service = Service::over_tls(authority.server("api.example"), |_| Reply::ok(&list(&[])));
    let proxy = Proxy::to(service.port());
    (authority, service, proxy)
}

#[test]
fn https_goes_through_the_proxy_as_a_tunnel() {
    for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let (authority, service, proxy) = behind();
        let ppg = Ppg::at("https://api.example/v1").var(variable, &proxy.url());
        let file = authority.write(ppg.home());
        let ended = ppg.var("SSL_CERT_FILE", file.to_str().unwrap()).line(LIST);
        ended.ok().prints("[]\n");
        assert_eq!(service.lines(), ["GET /v1/workspaces"]);
        let heads = proxy.heads();
        assert!(heads[0].starts_with("CONNECT api.example:443 HTTP/1.1\r\n"), "{heads:?}");
        assert!(!heads[0].contains(TOKEN), "{heads:?}");
    }
}

#[test]
fn a_proxys_credentials_go_to_the_proxy_and_are_never_shown() {
    let (authority, _service, proxy) = behind();
    let url = format!("http://ada:pro%40xypw@127.0.0.1:{}", proxy.port());
    let ppg = Ppg::at("https://api.example/v1").var("HTTPS_PROXY", &url);
    let file = authority.write(ppg.home());
    let ended = ppg.var("SSL_CERT_FILE", file.to_str().unwrap()).line(&format!("{LIST} -vvv"));
    ended.ok().never_has("pro%40xypw").never_has("pro@xypw");
    // ada:pro@xypw
    assert!(proxy.heads()[0].to_lowercase().contains("proxy-authorization: basic "), "{:?}", proxy.heads());
    assert!(proxy.heads()[0].contains("YWRhOnByb0B4eXB3"), "{:?}", proxy.heads());
}

#[test]
fn no_proxy_is_respected() {
    for (no_proxy, through) in [("127.0.0.1", 0), ("localhost,127.0.0.0/8", 0), ("*", 0), ("other.example", 1)] {
        let authority = Authority::new();
        let service = Service::over_tls(authority.server("127.0.0.1"), |_| Reply::ok(&list(&[])));
        let proxy = Proxy::to(service.port());
        let ppg = Ppg::at(&service.url()).var("HTTPS_PROXY", &proxy.url()).var("NO_PROXY", no_proxy);
        let file = authority.write(ppg.home());
        ppg.var("SSL_CERT_FILE", file.to_str().unwrap()).line(LIST).ok();
        assert_eq!(proxy.heads().len(), through, "{no_proxy}");
    }
}

#[test]
fn a_proxy_that_refuses_is_named() {
    let proxy = Proxy::refusing();
    let ended = Ppg::at("https://api.example/v1").var("HTTPS_PROXY", &proxy.url()).line("workspace list");
    ended.code(7).one_line().says("the proxy").says("HTTPS_PROXY");
}

#[test]
fn a_proxy_that_is_not_there_is_named() {
    let url = format!("http://127.0.0.1:{}", crate::service::port::free_port());
    let ended = Ppg::at("https://api.example/v1").var("HTTPS_PROXY", &url).line("workspace list");
    ended.code(7).one_line().says("proxy");
}
