//! A client that sends what a browser, a page or a hostile program could, byte by byte.

use std::future::Future;
use std::time::Duration;

use futures_util::FutureExt;
use ppg_auth::callback::listener::{CallbackListener, WaitingBrowser};
use ppg_auth::callback::page::CallbackPage;
use ppg_auth::callback::response::AuthorizationResponse;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The `state` of the sign-in that is going on.
pub const STATE: &str = "expected-state";

/// The query that the right browser brings.
pub const RIGHT: &str = "code=the-code&state=expected-state";

/// A page to end with.
pub const DENIED: CallbackPage<'static> = CallbackPage::Denied { again: "ppg auth login" };

/// Limit for every wait. Shorter than the listener's limit for a slow client, so that no test passes by that limit.
const HANGS: Duration = Duration::from_secs(8);

/// Waits for a future; fails after [`HANGS`].
pub async fn within<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(HANGS, future).await.unwrap_or_else(|_| panic!("{what} does not come"))
}

/// A listener in a sign-in.
pub async fn listening() -> CallbackListener {
    let listener = CallbackListener::bind(0).await.unwrap();
    listener.expect_state(&STATE.into());
    listener
}

/// The port, from the redirect address.
pub fn port(listener: &CallbackListener) -> u16 {
    let address = listener.redirect_uri();
    let port = address.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.strip_suffix("/callback"));
    port.and_then(|port| port.parse().ok()).unwrap_or_else(|| panic!("not the redirect address: {address}"))
}

/// What a browser sends when it is led to the callback, with the lines of `more` in its head.
pub fn request(port: u16, query: &str, more: &str) -> String {
    format!("GET /callback?{query} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{more}\r\n")
}

/// An answer as it came.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    /// The value of a header that is there just once.
    pub fn header(&self, name: &str) -> &str {
        let mut found = self.head.lines().filter_map(|line| line.split_once(": ")).filter(|(known, _)| *known == name);
        let (_, value) = found.next().unwrap_or_else(|| panic!("no {name} in {}", self.head));
        assert!(found.next().is_none(), "{name} twice in {}", self.head);
        value
    }
}

/// Reads until the listener closes the connection.
pub async fn read(mut stream: TcpStream) -> Answer {
    let mut bytes = Vec::new();
    within("the answer", stream.read_to_end(&mut bytes)).await.unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {text:?}"));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap();
    Answer { status, head: head.to_lowercase(), body: body.into() }
}

pub async fn connect(port: u16) -> TcpStream {
    within("the connection", TcpStream::connect(("127.0.0.1", port))).await.unwrap()
}

/// Sends something and leaves the connection open.
pub async fn begin(port: u16, bytes: impl AsRef<[u8]>) -> TcpStream {
    let mut stream = connect(port).await;
    // One that is turned away early may be gone before it has sent everything.
    let _ = stream.write_all(bytes.as_ref()).await;
    stream
}

/// Sends a request and gives its answer.
pub async fn send(port: u16, bytes: impl AsRef<[u8]>) -> Answer {
    read(begin(port, bytes).await).await
}

/// The code that the right browser brought, and that browser.
pub async fn code(listener: &mut CallbackListener) -> (String, WaitingBrowser) {
    let (response, browser) = within("the browser's answer", listener.callback()).await;
    match response {
        AuthorizationResponse::Code { code, .. } => (code.expose().to_owned(), browser),
        AuthorizationResponse::Error { error, .. } => panic!("refused: {error}"),
    }
}

/// Ends the sign-in with a page, and gives what the browser shows then.
pub async fn finish(browser: WaitingBrowser, page: &CallbackPage<'_>, waiting: TcpStream) -> Answer {
    within("the end", async { tokio::join!(browser.show_page(page), read(waiting)) }).await.1
}

/// Fails if a request was accepted so far, or the right browser does not get through now.
pub async fn goes_on(mut listener: CallbackListener) {
    assert!(listener.callback().now_or_never().is_none(), "something counted as the answer");
    let waiting = begin(port(&listener), request(port(&listener), RIGHT, "")).await;
    let (code, browser) = code(&mut listener).await;
    assert_eq!(code, "the-code");
    assert_eq!(finish(browser, &DENIED, waiting).await.status, 200);
}
