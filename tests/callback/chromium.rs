//! A real browser: what it shows, what it keeps, and what pages in it can do.

use std::path::Path;
use std::process::Stdio;

use futures_util::FutureExt;
use ppg_auth::callback::page::CallbackPage;
use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use tokio::sync::mpsc;

use super::client::{DENIED, RIGHT, begin, goes_on, listening, port};

/// Starts the browser at an address, with a profile of its own that holds nothing yet.
fn browse(profile: &Path, more: &[&str], address: &str) -> Child {
    Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"])
        .args(["--disable-component-update", "--disable-sync", "--disable-quic"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(more)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap_or_else(|error| panic!("cannot run chromium: {error}; install the Debian package chromium"))
}

/// A browser takes seconds to start, and longer on a machine that is busy.
async fn patiently<T>(what: &str, future: impl Future<Output = T>) -> T {
    let limit = std::time::Duration::from_secs(90);
    tokio::time::timeout(limit, future).await.unwrap_or_else(|_| panic!("{what} does not come"))
}

/// The tab, as the browser's own debugger tells: its address and its title.
async fn tab(chromium: &mut Child, is_there: impl Fn(&str, &str) -> bool) -> (String, String) {
    let mut lines = BufReader::new(chromium.stderr.take().unwrap()).lines();
    let debugger = loop {
        let line = lines.next_line().await.unwrap().expect("chromium ends");
        if let Some((_, rest)) = line.split_once("DevTools listening on ws://127.0.0.1:") {
            break rest.split('/').next().unwrap().parse().unwrap();
        }
    };
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    loop {
        let tabs: Value = serde_json::from_slice(&debugger_says(debugger).await).unwrap();
        for tab in tabs.as_array().unwrap().iter().filter(|tab| tab["type"] == "page") {
            let (url, title) = (tab["url"].as_str().unwrap(), tab["title"].as_str().unwrap());
            if is_there(url, title) {
                return (url.into(), title.into());
            }
        }
        tokio::task::yield_now().await;
    }
}

/// The debugger's list of tabs. It leaves the connection open, so the length counts.
async fn debugger_says(port: u16) -> Vec<u8> {
    let request = format!("GET /json/list HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
    let mut stream = BufReader::new(begin(port, request).await);
    let (mut line, mut length) = (String::new(), 0);
    while stream.read_line(&mut line).await.unwrap() > 2 {
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap();
        }
        line.clear();
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.unwrap();
    body
}

#[tokio::test]
async fn a_real_browser_shows_the_page() {
    let mut listener = listening().await;
    let profile = TempDir::new().unwrap();
    let chromium = browse(profile.path(), &["--dump-dom"], &format!("{}?{RIGHT}", listener.redirect_uri()));
    let (_, browser) = patiently("the browser", async { listener.callback().await }).await;
    let next = ["ppg quickstart".to_owned()];
    let page = CallbackPage::SignedIn { user: Some("<b>ada</b>"), workspace: Some("Acme & Co"), next_commands: &next };
    patiently("the end", browser.show_page(&page)).await;
    let shown = patiently("the page", chromium.wait_with_output()).await.unwrap();
    let shown = String::from_utf8(shown.stdout).unwrap();
    for part in ["You are signed in", "&lt;b&gt;ada&lt;/b&gt;", "Acme &amp; Co", "ppg quickstart"] {
        assert!(shown.contains(part), "no {part} in {shown}");
    }
}

/// What is seen and copied is clean. The browser's own record of visits is not: Chromium writes down the address that it was
/// led to, and no page can take that back. The code in it is spent by then.
#[tokio::test]
async fn the_address_bar_keeps_no_code() {
    let mut listener = listening().await;
    let profile = TempDir::new().unwrap();
    let address = listener.redirect_uri();
    let mut chromium = browse(profile.path(), &["--remote-debugging-port=0"], &format!("{address}?{RIGHT}"));
    let (_, browser) = patiently("the browser", async { listener.callback().await }).await;
    patiently("the end", browser.show_page(&DENIED)).await;
    let shown = tab(&mut chromium, |url, title| title.starts_with("You are not signed in") && !url.contains('?'));
    let (url, title) = patiently("an address without a query", shown).await;
    assert_eq!((url, title.as_str()), (address, "You are not signed in · ppg"));
}

/// What a page can make a browser do by itself, with the very address that would count.
const HOSTILE: &str = r#"<!doctype html><title>hostile</title><iframe name="frame"></iframe>
<link rel="prefetch" href="CALLBACK"><link rel="preload" as="image" href="CALLBACK"><link rel="stylesheet" href="CALLBACK">
<script>
  const ended = (element) => new Promise((done) => { element.onload = element.onerror = done; document.body.append(element); });
  const made = (name, attributes) => Object.assign(document.createElement(name), attributes);
  addEventListener("load", async () => {
    const posted = made("form", { action: "CALLBACK", method: "post", target: "frame" });
    document.body.append(posted);
    posted.submit();
    await Promise.all([
      ended(made("img", { src: "CALLBACK" })),
      ended(made("iframe", { src: "CALLBACK" })),
      ended(made("object", { data: "CALLBACK" })),
      ended(made("script", { src: "CALLBACK" })),
      fetch("CALLBACK", { mode: "no-cors" }).catch(() => 0),
      fetch("CALLBACK", { mode: "cors", credentials: "include" }).catch(() => 0),
      fetch("CALLBACK", { mode: "no-cors", method: "POST" }).catch(() => 0),
    ]);
    navigator.sendBeacon("CALLBACK");
    fetch("/done");
  });
</script>"#;

#[tokio::test]
async fn a_page_in_a_real_browser_cannot_bring_the_answer() {
    let mut listener = listening().await;
    let page = HOSTILE.replace("CALLBACK", &format!("http://127.0.0.1:{}/callback?{RIGHT}", port(&listener)));
    let (address, mut asked) = serve(page).await;
    let profile = TempDir::new().unwrap();
    let _chromium = browse(profile.path(), &["--remote-debugging-port=0"], &address);
    let done = async { while asked.recv().await.unwrap() != "/done" {} };
    tokio::select! {
        _ = listener.callback() => panic!("a page brought the answer"),
        () = patiently("the end of the hostile page", done) => {}
    }
    assert!(listener.callback().now_or_never().is_none(), "a page brought the answer");
    goes_on(listener).await;
}

/// The hostile page has the answer's address, and a person clicks: that is a navigation like the right one. What protects
/// then is that no page knows the `state`; with a wrong one, nothing comes of it.
#[tokio::test]
async fn a_page_that_leads_the_browser_to_a_wrong_state_ends_nothing() {
    let listener = listening().await;
    let wrong = format!("{}?code=evil&state=guessed", listener.redirect_uri());
    let (address, _asked) = serve(format!("<!doctype html><script>location = \"{wrong}\"</script>")).await;
    let profile = TempDir::new().unwrap();
    let mut chromium = browse(profile.path(), &["--remote-debugging-port=0"], &address);
    let shown = tab(&mut chromium, |_, title| title.starts_with("Another sign-in is in progress"));
    let (url, _) = patiently("the page that says no", shown).await;
    assert!(url.starts_with(&listener.redirect_uri()), "{url}");
    goes_on(listener).await;
}

/// A site of its own at another port. Gives its address and the paths that are asked for.
async fn serve(page: String) -> (String, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let (sender, asked) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let (page, sender) = (page.clone(), sender.clone());
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                let mut line = String::new();
                let mut path = String::new();
                while stream.read_line(&mut line).await.is_ok_and(|length| length > 2) {
                    if path.is_empty() {
                        path = line.split(' ').nth(1).unwrap_or_default().into();
                    }
                    line.clear();
                }
                let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length:";
                let answer = format!("{head} {}\r\n\r\n{page}", page.len());
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = sender.send(path);
            });
        }
    });
    (address, asked)
}
