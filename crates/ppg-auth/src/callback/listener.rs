//! The listener that the browser comes back to (RFC 8252, 7.3): on the loopback interface, for one answer.
//!
//! Every program of this machine reaches it, and every page in a browser on it can send it requests. So just one request
//! counts: a person's navigation to its own address with the `state` that only this sign-in knows. All others are turned
//! away without an effect: nobody can end a sign-in, or put their own account in its place. Other users of the machine may
//! see the `state` among the arguments of the browser, so the kernel is asked whose connection it is.

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

/// The one path that is answered.
const CALLBACK_PATH: &str = "/callback";

/// A client that has not sent its request by then is left: browsers connect ahead and send nothing.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(10);

/// So many connections at one time; a further one takes the place of the oldest.
const MAX_CONNECTIONS: usize = 128;

/// So many more wait in the system's queue. Where it is full, a browser tries again after a second, then after three.
const BACKLOG: u32 = 1024;

/// No connection is closed for another one before this time: a browser connects first and sends its request a moment later.
const MIN_CONNECTION_AGE: Duration = Duration::from_millis(100);

/// The largest head of a request, in bytes.
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// The browser has this long to take its page.
const PAGE_TIMEOUT: Duration = Duration::from_secs(2);

/// Waits for the browser. Dropped, it listens no more.
pub struct CallbackListener {
    port: u16,
    shared: Arc<SharedState>,
    callbacks: mpsc::Receiver<Callback>,
    accept_task: JoinHandle<()>,
}

/// What the handlers of all connections know.
struct SharedState {
    port: u16,
    /// What the right browser brings.
    state: OnceLock<Secret>,
    /// The answer came; there is no second one.
    answered: AtomicBool,
    sender: mpsc::Sender<Callback>,
}

/// A browser that waits for its page. Dropped, it is told that the sign-in did not come to an end.
pub struct WaitingBrowser {
    page: oneshot::Sender<Rendered>,
    /// Closes with the connection.
    closed: mpsc::Receiver<Infallible>,
}

/// The answer, and the browser that waits for its page.
type Callback = (AuthorizationResponse, WaitingBrowser);

/// One connection, as the listener keeps it.
struct OpenConnection {
    task: AbortHandle,
    connection: Arc<ConnectionState>,
    since: Instant,
}

/// One connection, as its handler knows it.
struct ConnectionState {
    /// It brought what may be the answer and must not be closed for another.
    holds_answer: AtomicBool,
    /// Where it comes from.
    peer: SocketAddr,
    /// Tells when the connection is closed; for the browser that brings the answer.
    closed: Mutex<Option<mpsc::Receiver<Infallible>>>,
}

impl CallbackListener {
    /// Listens on 127.0.0.1, at `port` or, for 0, at any free one.
    ///
    /// # Errors
    /// `Failed` where the port is taken.
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

    /// The redirect address of the sign-in.
    pub fn redirect_uri(&self) -> String {
        format!("http://127.0.0.1:{}{CALLBACK_PATH}", self.port)
    }

    /// From here on the browser that brings this `state` is the right one. Said before one is opened: it may be quick.
    pub fn expect_state(&self, state: &Secret) {
        self.shared.state.get_or_init(|| state.clone());
    }

    /// Waits for the right browser, without a limit. Cancel-safe.
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
    /// Shows the page and waits until the browser has it.
    pub async fn show_page(mut self, page: &CallbackPage<'_>) {
        if self.page.send(page.render()).is_ok() {
            let _ = tokio::time::timeout(PAGE_TIMEOUT, self.closed.recv()).await;
        }
    }
}

fn listen(port: u16) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    // Connections of the sign-in before this one may linger at the port. It does not let a second listener have it; on
    // Windows it would.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind((Ipv4Addr::LOCALHOST, port).into())?;
    socket.listen(BACKLOG)
}

async fn accept(listener: TcpListener, shared: Arc<SharedState>) {
    let mut open: VecDeque<OpenConnection> = VecDeque::new();
    loop {
        let Ok((stream, peer)) = listener.accept().await else {
            // Out of file descriptors, or the client went already.
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

/// Closes the connection that has been idle for longest. In a crowd this waits, and what is not accepted yet stays in the
/// system's queue: without that, whoever connects quickly enough throws the browser out.
async fn evict_oldest_idle(open: &mut VecDeque<OpenConnection>) {
    let holds_answer = |open: &OpenConnection| open.connection.holds_answer.load(Ordering::Relaxed);
    let Some(oldest) = open.iter().find(|open| !holds_answer(open)) else { return };
    tokio::time::sleep_until(oldest.since + MIN_CONNECTION_AGE).await;
    // Its request may have come in the meantime.
    let idle = open.iter().position(|open| !holds_answer(open));
    if let Some(idle) = idle.and_then(|idle| open.remove(idle)) {
        idle.task.abort();
    }
}

/// `_alive` goes when the connection does.
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
    // A client that breaks off or sends something else than HTTP is no concern of ours.
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
    // Said first: a crowd may want its place while the kernel is asked.
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
    // Without an await since `swap`: what closes this connection cannot take the answer with it.
    if shared.sender.try_send((response, waiting)).is_err() {
        return page_response(StatusCode::GONE, CallbackPage::AlreadyAnswered.render());
    }
    // The page waits for the exchange of the code, so that it tells the truth.
    page_response(StatusCode::OK, shown.await.unwrap_or_else(|_| CallbackPage::Incomplete.render()))
}

/// Whether a request may be the browser's, sent there by the authorization server.
fn check_request(request: &Request<Incoming>, port: u16) -> Result<(), StatusCode> {
    let headers = request.headers();
    // A page whose own name leads to 127.0.0.1 (DNS rebinding) sends that name.
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
    // A person's navigation has no Origin and says so; what a page fetches, frames or loads ahead does not count.
    let header_is =
        |name: &str, wanted: &str| headers.get(name).is_none_or(|value| value.as_bytes() == wanted.as_bytes());
    let is_prefetch = ["sec-purpose", "purpose", "x-purpose", "x-moz"].iter().any(|name| headers.contains_key(*name));
    let navigates = header_is("sec-fetch-mode", "navigate") && header_is("sec-fetch-dest", "document");
    if headers.contains_key(header::ORIGIN) || !navigates || is_prefetch {
        return Err(StatusCode::FORBIDDEN);
    }
    Ok(())
}

/// The value of a header that comes just once.
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
    // The address has the code in it: no store and no other site shall see it.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
