//! A service in the test's own process: it answers as the test says and keeps what it was asked.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

/// One request as it came.
#[derive(Debug, Clone)]
pub struct Request {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub at: Instant,
}

impl Request {
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

    /// `components.schemas.Error`
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

type Handler = dyn Fn(&Request) -> Reply + Send + Sync;

struct Shared {
    handler: Box<Handler>,
    tls: Option<Arc<rustls::ServerConfig>>,
    asked: Mutex<Vec<Request>>,
    connections: AtomicUsize,
    in_flight: AtomicUsize,
    most_in_flight: AtomicUsize,
    over: AtomicBool,
}

/// Ends with the test.
pub struct Service {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Service {
    /// Answers each request by a function.
    pub fn with(handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Service {
        Service::start(Box::new(handler), None)
    }

    /// The same over TLS, HTTP/1.1.
    pub fn over_tls(
        config: Arc<rustls::ServerConfig>,
        handler: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    ) -> Service {
        Service::start(Box::new(handler), Some(config))
    }

    /// Answers the first request with the first reply, and so on. More requests than replies get an odd status.
    pub fn script(replies: impl IntoIterator<Item = Reply>) -> Service {
        let replies = Mutex::new(replies.into_iter().collect::<Vec<_>>().into_iter());
        Service::with(move |_| {
            let next = replies.lock().unwrap().next();
            next.unwrap_or_else(|| Reply::error(418, "script_over", "the script of the test has no more answers"))
        })
    }

    /// Answers by method and target, `GET /v1/workspaces`; everything else is not found.
    pub fn routes<'a>(routes: impl IntoIterator<Item = (&'a str, Reply)>) -> Service {
        let routes: Vec<(String, Reply)> = routes.into_iter().map(|(line, reply)| (line.to_owned(), reply)).collect();
        Service::with(move |asked| {
            let found = routes.iter().find(|(line, _)| *line == asked.line());
            found.map_or_else(|| Reply::error(404, "not_found", "there is no such thing"), |(_, reply)| reply.clone())
        })
    }

    fn start(handler: Box<Handler>, tls: Option<Arc<rustls::ServerConfig>>) -> Service {
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
        Service { address, shared }
    }

    /// Where the API is.
    pub fn url(&self) -> String {
        let scheme = if self.shared.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{}/v1", self.address)
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.shared.asked.lock().unwrap().clone()
    }

    /// Method and target of each request.
    pub fn request_lines(&self) -> Vec<String> {
        self.requests().iter().map(Request::line).collect()
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

impl Drop for Service {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
    }
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
fn read(stream: &mut BufReader<Box<dyn Stream>>) -> Option<Request> {
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
    let mut asked = Request { method, target, headers, body: Vec::new(), at: Instant::now() };
    let length = asked.header("content-length").map_or(0, |length| length.parse().unwrap());
    asked.body = vec![0; length];
    stream.read_exact(&mut asked.body).ok()?;
    Some(asked)
}

/// False where the connection is over.
fn write(stream: &mut BufReader<Box<dyn Stream>>, asked: &Request, reply: Reply) -> bool {
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
