//! A service in the test's own process: it answers as the test says and records the requests.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

/// One request as it came.
#[derive(Debug, Clone)]
pub struct RecordedRequest {
    pub method: String,
    /// Path and query of the request's URL.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub at: Instant,
}

impl RecordedRequest {
    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body as JSON; null where there is none.
    pub fn json(&self) -> Value {
        if self.body.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("no JSON ({error}): {self:?}"))
    }
}

/// What the service does with a request.
#[derive(Debug, Clone)]
pub enum Reply {
    Answer {
        status: u16,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    },
    /// These bytes and the end of the connection.
    Raw(Vec<u8>),
    /// These bytes, one each time after this pause.
    Drip(Vec<u8>, Duration),
    /// Nothing until the client goes away.
    Silence,
    /// The other reply after a pause.
    Late(Duration, Box<Reply>),
}

impl Reply {
    pub fn json(status: u16, body: &Value) -> Reply {
        let headers = vec![("content-type".into(), "application/json".into())];
        Reply::Answer { status, headers, body: body.to_string().into_bytes() }
    }

    pub fn ok(body: &Value) -> Reply {
        Reply::json(200, body)
    }

    pub fn empty(status: u16) -> Reply {
        Reply::Answer { status, headers: Vec::new(), body: Vec::new() }
    }

    /// A body that is not JSON, or not known to be.
    pub fn bytes(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Reply {
        Reply::Answer { status, headers: vec![("content-type".into(), kind.into())], body: body.into() }
    }

    /// An error as the service returns it (`components.schemas.Error`).
    pub fn error(status: u16, code: &str, message: &str) -> Reply {
        Reply::json(status, &serde_json::json!({ "error": { "code": code, "message": message } }))
    }

    pub fn redirect(status: u16, to: &str) -> Reply {
        Reply::empty(status).with("location", to)
    }

    pub fn with(mut self, name: &str, value: &str) -> Reply {
        if let Reply::Answer { headers, .. } = &mut self {
            headers.push((name.into(), value.into()));
        }
        self
    }

    pub fn late(self, pause: Duration) -> Reply {
        Reply::Late(pause, Box::new(self))
    }
}

type Handler = dyn Fn(&RecordedRequest) -> Reply + Send + Sync;

/// Says which stubs no request has used.
type Unused = dyn Fn(&[RecordedRequest]) -> Vec<String> + Send + Sync;

struct Shared {
    handler: Box<Handler>,
    tls: Option<Arc<rustls::ServerConfig>>,
    asked: Mutex<Vec<RecordedRequest>>,
    connections: AtomicUsize,
    in_flight: AtomicUsize,
    most_in_flight: AtomicUsize,
    over: AtomicBool,
}

/// A service that ends with the test.
///
/// A reply that no request has asked for fails the test when the service is dropped: the test expects what the program
/// does not do. [`StubServer::allow_unused`] turns that off.
pub struct StubServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    unused: Box<Unused>,
    allowed: bool,
}

impl StubServer {
    /// Answers each request by a function. At least one request must come.
    pub fn with(handler: impl Fn(&RecordedRequest) -> Reply + Send + Sync + 'static) -> StubServer {
        StubServer::start(Box::new(handler), None, Box::new(never_asked))
    }

    /// Answers each request by a function over TLS, with HTTP/1.1. At least one request must come.
    pub fn over_tls(
        config: Arc<rustls::ServerConfig>,
        handler: impl Fn(&RecordedRequest) -> Reply + Send + Sync + 'static,
    ) -> StubServer {
        StubServer::start(Box::new(handler), Some(config), Box::new(never_asked))
    }

    /// Answers the first request with the first reply, and so on. More requests than replies get an odd status; all
    /// replies must be used.
    pub fn script(replies: impl IntoIterator<Item = Reply>) -> StubServer {
        let replies = replies.into_iter().collect::<Vec<_>>();
        let count = replies.len();
        let replies = Mutex::new(replies.into_iter());
        let handler = move |_: &RecordedRequest| {
            let next = replies.lock().unwrap().next();
            next.unwrap_or_else(|| Reply::error(418, "script_over", "the script of the test has no more answers"))
        };
        let unused = move |requests: &[RecordedRequest]| {
            (requests.len()..count).map(|at| format!("reply {} of the {count} in the script", at + 1)).collect()
        };
        StubServer::start(Box::new(handler), None, Box::new(unused))
    }

    /// Answers by method and target, `GET /v1/workspaces`. Other requests get 404; each route must be used.
    pub fn routes<'a>(routes: impl IntoIterator<Item = (&'a str, Reply)>) -> StubServer {
        let routes: Vec<(String, Reply)> = routes.into_iter().map(|(line, reply)| (line.to_owned(), reply)).collect();
        let lines: Vec<String> = routes.iter().map(|(line, _)| line.clone()).collect();
        let handler = move |request: &RecordedRequest| {
            let found = routes.iter().find(|(line, _)| *line == request.line());
            found.map_or_else(|| Reply::error(404, "not_found", "there is no such thing"), |(_, reply)| reply.clone())
        };
        let unused = move |requests: &[RecordedRequest]| {
            let used = |line: &&String| requests.iter().any(|request| request.line() == **line);
            lines.iter().filter(|line| !used(line)).cloned().collect()
        };
        StubServer::start(Box::new(handler), None, Box::new(unused))
    }

    /// A service that no request may reach.
    pub fn forbidden() -> StubServer {
        let handler = |_: &RecordedRequest| Reply::error(418, "forbidden", "the test forbids this request");
        let unexpected = |requests: &[RecordedRequest]| requests.iter().map(|r| format!("no {}", r.line())).collect();
        StubServer::start(Box::new(handler), None, Box::new(unexpected))
    }

    /// Replies may stay unused, for the reason that is given. It is for readers of the test.
    #[must_use]
    pub fn allow_unused(mut self, reason: &str) -> StubServer {
        assert!(!reason.is_empty(), "say why");
        self.allowed = true;
        self
    }

    fn start(handler: Box<Handler>, tls: Option<Arc<rustls::ServerConfig>>, unused: Box<Unused>) -> StubServer {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            handler,
            tls,
            asked: Mutex::default(),
            connections: AtomicUsize::new(0),
            in_flight: AtomicUsize::new(0),
            most_in_flight: AtomicUsize::new(0),
            over: AtomicBool::new(false),
        });
        let server = shared.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                if server.over.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(stream) = stream else { continue };
                let server = server.clone();
                thread::spawn(move || server.connection(stream));
            }
        });
        StubServer { address, shared, unused, allowed: false }
    }

    /// Where the API is.
    pub fn url(&self) -> String {
        let scheme = if self.shared.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{}/v1", self.address)
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.asked.lock().unwrap().clone()
    }

    /// Method and target of each request.
    pub fn request_lines(&self) -> Vec<String> {
        self.requests().iter().map(RecordedRequest::line).collect()
    }

    /// Connections that carried a request.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// Requests that were being answered at one time, at most.
    pub fn most_in_flight(&self) -> usize {
        self.shared.most_in_flight.load(Ordering::SeqCst)
    }
}

impl Drop for StubServer {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        // A panic in a panic would end the process, and with it all other tests.
        if !self.allowed && !thread::panicking() {
            let unused = (self.unused)(&self.requests());
            assert!(
                unused.is_empty(),
                "these stubs of the fake service were not used: {unused:#?}\nrequests: {:#?}\n\
                 remove them, or say with `allow_unused` why they may stay",
                self.request_lines()
            );
        }
    }
}

fn never_asked(requests: &[RecordedRequest]) -> Vec<String> {
    if requests.is_empty() { vec!["the function that answers".into()] } else { Vec::new() }
}

trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

impl Shared {
    fn connection(&self, stream: TcpStream) {
        let _ = stream.set_nodelay(true);
        let stream: Box<dyn Stream> = match &self.tls {
            Some(config) => {
                let Ok(connection) = rustls::ServerConnection::new(config.clone()) else { return };
                Box::new(rustls::StreamOwned::new(connection, stream))
            }
            None => Box::new(stream),
        };
        let mut stream = BufReader::new(stream);
        let mut first = true;
        while let Some(asked) = read(&mut stream) {
            if std::mem::take(&mut first) {
                self.connections.fetch_add(1, Ordering::SeqCst);
            }
            let now = self.in_flight.fetch_add(1, Ordering::SeqCst) + 1;
            self.most_in_flight.fetch_max(now, Ordering::SeqCst);
            self.asked.lock().unwrap().push(asked.clone());
            let mut reply = (self.handler)(&asked);
            while let Reply::Late(pause, later) = reply {
                thread::sleep(pause);
                reply = *later;
            }
            // Before the answer goes out: the client may send the next request as soon as it has it.
            self.in_flight.fetch_sub(1, Ordering::SeqCst);
            if !write(&mut stream, &asked, reply) {
                return;
            }
        }
    }
}

/// The next request; `None` where the client has gone or speaks something else.
fn read(stream: &mut BufReader<Box<dyn Stream>>) -> Option<RecordedRequest> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        match stream.read_line(&mut line) {
            Ok(0) | Err(_) => return None,
            Ok(_) if line.trim_end().is_empty() => break,
            Ok(_) => lines.push(line.trim_end().to_owned()),
        }
    }
    let mut words = lines.first()?.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .iter()
        .skip(1)
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    let mut asked = RecordedRequest { method, target, headers, body: Vec::new(), at: Instant::now() };
    let length = asked.header("content-length").map_or(0, |length| length.parse().unwrap());
    asked.body = vec![0; length];
    stream.read_exact(&mut asked.body).ok()?;
    Some(asked)
}

/// False after the end of the connection.
fn write(stream: &mut BufReader<Box<dyn Stream>>, asked: &RecordedRequest, reply: Reply) -> bool {
    match reply {
        Reply::Answer { status, headers, body } => {
            let mut head = format!("HTTP/1.1 {status} Scripted\r\n");
            for (name, value) in &headers {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
            if status != 204 {
                head.push_str(&format!("content-length: {}\r\n", body.len()));
            }
            head.push_str("\r\n");
            let mut all = head.into_bytes();
            if asked.method != "HEAD" && status != 204 {
                all.extend_from_slice(&body);
            }
            stream.get_mut().write_all(&all).and_then(|()| stream.get_mut().flush()).is_ok()
        }
        Reply::Raw(bytes) => {
            let _ = stream.get_mut().write_all(&bytes);
            let _ = stream.get_mut().flush();
            false
        }
        Reply::Drip(bytes, pause) => {
            for byte in bytes {
                thread::sleep(pause);
                if stream.get_mut().write_all(&[byte]).and_then(|()| stream.get_mut().flush()).is_err() {
                    break;
                }
            }
            false
        }
        Reply::Silence => {
            let mut rest = [0; 1024];
            loop {
                match stream.read(&mut rest) {
                    Ok(0) => return false,
                    Err(error) if error.kind() != ErrorKind::Interrupted => return false,
                    _ => {}
                }
            }
        }
        Reply::Late(..) => unreachable!("it was waited for"),
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use serde_json::json;

    use super::{Reply, StubServer};

    fn get(service: &StubServer, path: &str) {
        let answer = std::net::TcpStream::connect(("127.0.0.1", service.port())).and_then(|mut stream| {
            std::io::Write::write_all(&mut stream, format!("GET {path} HTTP/1.1\r\n\r\n").as_bytes())?;
            std::io::Read::read(&mut stream, &mut [0; 64])
        });
        assert!(answer.unwrap() > 0);
    }

    fn fails(service: StubServer) -> bool {
        catch_unwind(AssertUnwindSafe(|| drop(service))).is_err()
    }

    #[test]
    fn an_unused_stub_fails_its_test() {
        let ok = || Reply::ok(&json!({}));
        assert!(fails(StubServer::with(move |_| ok())));
        assert!(!fails(StubServer::with(move |_| ok()).allow_unused("the test of this")));

        let service = StubServer::script([ok(), ok()]);
        get(&service, "/v1/a");
        assert!(fails(service));

        let service = StubServer::routes([("GET /v1/a", ok()), ("GET /v1/b", ok())]);
        get(&service, "/v1/a");
        assert!(fails(service));
        let service = StubServer::routes([("GET /v1/a", ok())]);
        get(&service, "/v1/a");
        assert!(!fails(service));

        assert!(!fails(StubServer::forbidden()));
        let service = StubServer::forbidden();
        get(&service, "/v1/a");
        assert!(fails(service));
    }
}
