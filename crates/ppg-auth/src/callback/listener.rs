//! Listener on the loopback interface for the callback of the browser (RFC 8252, 7.3). It accepts one callback.
//!
//! Every program on this machine can reach it, and every web page can send it requests. So only one kind of request
//! counts: a navigation to the exact address with the `state` that only this sign-in knows. All others are rejected
//! without an effect, so that no attacker can end the sign-in or replace the account. Other users of the machine may see
//! the `state` in the arguments of the browser process, so the kernel is asked which user owns the connection.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{AbortHandle, JoinHandle};
use tokio::time::Instant;

use super::page::{CallbackPage, Rendered};
use super::response::{self, AuthorizationResponse, InvalidCallback};
use ppg_core::error::{Code, Error, Remedy, Result};
use ppg_core::net::peer::{self, PeerUser};
use ppg_core::secret::Secret;

/// Path of the callback.
const CALLBACK_PATH: &str = "/callback";

/// Limit for receiving a request: browsers open connections ahead and send nothing.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

/// Limit of open connections; a further one replaces the oldest.
const MAX_CONNECTIONS: usize = 128;

/// Length of the accept queue. If it is full, a browser retries after one second, then after three.
const BACKLOG: u32 = 1024;

/// Minimum age of a connection that is closed for another one: a browser sends its request a moment after connecting.
const MIN_CONNECTION_AGE: Duration = Duration::from_millis(100);

/// Limit for the head of a request, in bytes.
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// Limit for sending the page to the browser.
const PAGE_TIMEOUT: Duration = Duration::from_secs(2);

/// Waits for the callback. Closes its port on drop.
pub struct CallbackListener {
    port: u16,
    shared: Arc<SharedState>,
    callbacks: mpsc::Receiver<Callback>,
    accept_task: JoinHandle<()>,
}

/// State that the handlers of all connections share.
struct SharedState {
    port: u16,
    /// The `state` that the callback must contain.
    state: OnceLock<Secret>,
    /// True once the callback was accepted; there is only one.
    answered: AtomicBool,
    sender: mpsc::Sender<Callback>,
}

/// Browser that waits for its page. On drop it gets the page of an unfinished sign-in.
pub struct WaitingBrowser {
    page: oneshot::Sender<Rendered>,
    /// Closed together with the connection.
    closed: mpsc::Receiver<Infallible>,
}

/// Accepted callback, and the browser that waits for its page.
type Callback = (AuthorizationResponse, WaitingBrowser);

/// Connection in the list of the listener.
struct OpenConnection {
    task: AbortHandle,
    connection: Arc<ConnectionState>,
    since: Instant,
}

/// Connection as its handler sees it.
struct ConnectionState {
    /// True while it may hold the callback: it must not be closed for another one.
    holds_answer: AtomicBool,
    /// Remote address of the connection.
    peer: SocketAddr,
    /// Signals the end of the connection. The accepted callback takes it.
    closed: Mutex<Option<mpsc::Receiver<Infallible>>>,
}

impl CallbackListener {
    /// Listens on 127.0.0.1 at `port`, or at a free port for 0.
    ///
    /// # Errors
    /// `Failed` with the code `callback_port` if the port is taken.
    pub async fn bind(port: u16) -> Result<Self> {
        let listener = listen(port).map_err(|error| {
            let error =
                Error::io(format!("cannot listen on port {port} for the browser"), &error).code(Code::CallbackPort);
            match port {
                0 => error.hint("does a firewall forbid it?"),
                _ => error.hint(Remedy::ChangeCallbackPort),
            }
        })?;
        let port = listener.local_addr()?.port();
        let (sender, answers) = mpsc::channel(1);
        let shared = SharedState { port, state: OnceLock::new(), answered: AtomicBool::new(false), sender };
        let shared = Arc::new(shared);
        let accepting = tokio::spawn(accept(listener, shared.clone()));
        Ok(CallbackListener { port, shared, callbacks: answers, accept_task: accepting })
    }

    /// Redirect address for the authorization request.
    pub fn redirect_uri(&self) -> String {
        format!("http://127.0.0.1:{}{CALLBACK_PATH}", self.port)
    }

    /// Accepts the callback with this `state` from now on. Call it before the browser opens, which may be quick.
    pub fn expect_state(&self, state: &Secret) {
        self.shared.state.get_or_init(|| state.clone());
    }

    /// Waits for the accepted callback, without a limit. Cancel-safe.
    pub async fn callback(&mut self) -> (AuthorizationResponse, WaitingBrowser) {
        match self.callbacks.recv().await {
            Some(answer) => answer,
            // `shared` holds a sender, so the channel is open as long as we are.
            None => std::future::pending().await,
        }
    }
}

impl Drop for CallbackListener {
    fn drop(&mut self) {
        self.accept_task.abort();
    }
}

impl WaitingBrowser {
    /// Sends the page and waits until the browser has it, or 2 s.
    pub async fn show_page(mut self, page: &CallbackPage<'_>) {
        if self.page.send(page.render()).is_ok() {
            let _ = tokio::time::timeout(PAGE_TIMEOUT, self.closed.recv()).await;
        }
    }
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    // Connections of an earlier sign-in may linger at the port. Not on Windows, where this would let a second listener
    // have the port.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind((Ipv4Addr::LOCALHOST, port).into())?;
    socket.listen(BACKLOG)
}

async fn accept(listener: TcpListener, shared: Arc<SharedState>) {
    let mut open: VecDeque<OpenConnection> = VecDeque::new();
    loop {
        let Ok((stream, peer)) = listener.accept().await else {
            // Out of file descriptors, or the client is gone.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let (alive, closed) = mpsc::channel(1);
        let closed = Mutex::new(Some(closed));
        let connection = Arc::new(ConnectionState { holds_answer: AtomicBool::new(false), peer, closed });
        let task = tokio::spawn(serve(stream, connection.clone(), shared.clone(), alive)).abort_handle();
        open.push_back(OpenConnection { task, connection, since: Instant::now() });
        open.retain(|open| !open.task.is_finished());
        if open.len() > MAX_CONNECTIONS {
            evict_oldest_idle(&mut open).await;
        }
    }
}

/// Closes the oldest idle connection. Under many connections this waits, and new ones stay in the accept queue: otherwise
/// a program that connects fast enough could crowd out the browser.
async fn evict_oldest_idle(open: &mut VecDeque<OpenConnection>) {
    let holds_answer = |open: &OpenConnection| open.connection.holds_answer.load(Ordering::Relaxed);
    let Some(oldest) = open.iter().find(|open| !holds_answer(open)) else { return };
    tokio::time::sleep_until(oldest.since + MIN_CONNECTION_AGE).await;
    // Its request may have arrived meanwhile.
    let idle = open.iter().position(|open| !holds_answer(open));
    if let Some(idle) = idle.and_then(|idle| open.remove(idle)) {
        idle.task.abort();
    }
}

/// Serves one connection. `_alive` is dropped at its end.
async fn serve(
    stream: TcpStream,
    connection: Arc<ConnectionState>,
    shared: Arc<SharedState>,
    _alive: mpsc::Sender<Infallible>,
) {
    let handle = service_fn(|request| {
        let (connection, shared) = (connection.clone(), shared.clone());
        async move { Ok::<_, Infallible>(handle(&request, &connection, &shared).await) }
    });
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(REQUEST_TIMEOUT).keep_alive(false).max_buf_size(MAX_HEAD_BYTES);
    // Ignores clients that disconnect or do not speak HTTP.
    let _ = http.serve_connection(TokioIo::new(stream), handle).await;
}

async fn handle(
    request: &Request<Incoming>,
    connection: &ConnectionState,
    shared: &SharedState,
) -> Response<Full<Bytes>> {
    if let Err(status) = check_request(request, shared.port) {
        return plain_response(status);
    }
    let query = request.uri().query().unwrap_or_default();
    let response = match shared
        .state
        .get()
        .map_or(Err(InvalidCallback::StateMismatch), |state| response::parse_query(query, state))
    {
        Ok(response) => response,
        Err(_) => return page_response(StatusCode::BAD_REQUEST, CallbackPage::InvalidCallback.render()),
    };
    // Set first: other connections may want its place while the kernel is asked.
    connection.holds_answer.store(true, Ordering::Relaxed);
    if peer::peer_user(connection.peer, (Ipv4Addr::LOCALHOST, shared.port).into()).await == PeerUser::Other {
        connection.holds_answer.store(false, Ordering::Relaxed);
        return page_response(StatusCode::FORBIDDEN, CallbackPage::OtherUser.render());
    }
    let closed = connection.closed.lock().ok().and_then(|mut closed| closed.take());
    let (Some(closed), false) = (closed, shared.answered.swap(true, Ordering::AcqRel)) else {
        connection.holds_answer.store(false, Ordering::Relaxed);
        return page_response(StatusCode::GONE, CallbackPage::AlreadyAnswered.render());
    };
    let (page, shown) = oneshot::channel();
    let waiting = WaitingBrowser { page, closed };
    // No await since `swap`, so that closing this connection cannot lose the callback.
    if shared.sender.try_send((response, waiting)).is_err() {
        return page_response(StatusCode::GONE, CallbackPage::AlreadyAnswered.render());
    }
    // The page waits until the code is exchanged, so that it shows the true result.
    page_response(StatusCode::OK, shown.await.unwrap_or_else(|_| CallbackPage::Incomplete.render()))
}

/// Checks whether a request can be the redirect of the authorization server in a browser.
fn check_request(request: &Request<Incoming>, port: u16) -> Result<(), StatusCode> {
    let headers = request.headers();
    // A web site whose name resolves to 127.0.0.1 (DNS rebinding) sends its own name.
    let hosts = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let host = single_header(headers, &header::HOST).ok_or(StatusCode::BAD_REQUEST)?;
    if !hosts.iter().any(|known| known.eq_ignore_ascii_case(host)) {
        return Err(StatusCode::FORBIDDEN);
    }
    if request.uri().path() != CALLBACK_PATH || request.uri().authority().is_some() {
        return Err(StatusCode::NOT_FOUND);
    }
    if request.method() != Method::GET {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    // A navigation has no Origin and says `navigate`. Fetches, frames and prefetches of a page do not count.
    let header_is =
        |name: &str, wanted: &str| headers.get(name).is_none_or(|value| value.as_bytes() == wanted.as_bytes());
    let is_prefetch = ["sec-purpose", "purpose", "x-purpose", "x-moz"].iter().any(|name| headers.contains_key(*name));
    let navigates = header_is("sec-fetch-mode", "navigate") && header_is("sec-fetch-dest", "document");
    if headers.contains_key(header::ORIGIN) || !navigates || is_prefetch {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(())
}

/// Value of a header that occurs exactly once.
fn single_header<'h>(headers: &'h HeaderMap, name: &header::HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    values.next().filter(|_| values.next().is_none()).and_then(|value| value.to_str().ok())
}

fn plain_response(status: StatusCode) -> Response<Full<Bytes>> {
    let text = format!("{}\n", status.canonical_reason().unwrap_or("No"));
    build_response(status, HeaderValue::from_static("text/plain; charset=utf-8"), None, text)
}

fn page_response(status: StatusCode, page: Rendered) -> Response<Full<Bytes>> {
    let policy = HeaderValue::from_str(&page.policy).ok();
    build_response(status, HeaderValue::from_static("text/html; charset=utf-8"), policy, page.html)
}

fn build_response(
    status: StatusCode,
    kind: HeaderValue,
    policy: Option<HeaderValue>,
    body: String,
) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    let strict = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
    headers.insert(header::CONTENT_SECURITY_POLICY, policy.unwrap_or(strict));
    // The address contains the code: no cache and no other site may get it.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
