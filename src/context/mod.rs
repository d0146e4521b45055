//! What every command is handed: settings, a client made on first use, standard output, the person at the terminal.

pub(crate) mod contract;
pub(crate) mod sign_in;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use crate::config::key::parse_duration;
use crate::config::settings::Setting;
use crate::config::{ConfigFile, Configuration, Environment, Key, Origin};
use crate::credentials::StaticToken;
use crate::output::printer::Printer;
use crate::output::progress::ProgressLine;
use crate::output::prompt;
use crate::output::terminal::Terminal;
use ppg_api::client::pages::Pages;
use ppg_api::client::send::{ClientOptions, ContractHint, Credential};
use ppg_api::{ApiUrl, Client, Contract, Method, Operation, Page, Request};
use ppg_auth::Token;
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::net::http;
use ppg_core::net::send::{Event, Observer};
use ppg_core::secret::Secret;
use ppg_core::text;
#[cfg(feature = "local")]
use ppg_local;

/// What the command line says beside the command itself.
#[derive(Debug, Clone, Default)]
pub struct Invocation {
    /// `--yes`: what destroys is confirmed.
    pub yes: bool,
    /// `--quiet`: nothing on standard error but errors.
    pub quiet: bool,
    /// `--verbose`, so many times.
    pub verbose: u8,
    /// `--dry-run`: what would change something is printed, and nothing is sent.
    pub dry_run: bool,
    /// `--show-secrets`: nothing is masked.
    pub show_secrets: bool,
    /// `--insecure-http`: plain http to another machine is the user's wish.
    pub insecure_http: bool,
    /// `--token-file`
    pub token_file: Option<PathBuf>,
    /// `--token-stdin`
    pub token_stdin: bool,
}

/// Handed to every command.
pub struct Context {
    /// What the process was started with.
    pub environment: Environment,
    /// The settings in force, and what they were read from.
    pub config: Configuration,
    /// What else the command line says.
    pub invocation: Invocation,
    /// The terminal.
    pub terminal: Terminal,
    /// Standard output.
    pub printer: Printer,
    /// The time at which the command started.
    pub now: Timestamp,
    client: tokio::sync::Mutex<Option<Arc<Client>>>,
    /// What `--token-stdin` has read.
    piped_token: tokio::sync::OnceCell<Token>,
    /// What goes on in the service if we are interrupted now.
    interrupt_hint: Mutex<Option<String>>,
}

impl Context {
    /// A context that has asked nobody anything yet.
    pub fn new(
        environment: Environment,
        config: Configuration,
        invocation: Invocation,
        terminal: Terminal,
        printer: Printer,
        now: Timestamp,
    ) -> Self {
        let (client, interrupt_hint) = (tokio::sync::Mutex::new(None), Mutex::new(None));
        let piped_token = tokio::sync::OnceCell::new();
        Context { environment, config, invocation, terminal, printer, now, client, piped_token, interrupt_hint }
    }

    /// The client, made when it is first asked for: a command that needs no service reads no token and starts nothing.
    pub async fn client(&self) -> Result<Arc<Client>> {
        let mut kept = self.client.lock().await;
        if let Some(client) = &*kept {
            return Ok(client.clone());
        }
        let client = Arc::new(self.connect().await?);
        *kept = Some(client.clone());
        Ok(client)
    }

    async fn connect(&self) -> Result<Client> {
        let (address, owner) = self.endpoint().await?;
        self.client_with(address, self.credential(owner).await?)
    }

    /// The address that calls go to and, in local mode, the token of its owner.
    pub async fn endpoint(&self) -> Result<(ApiUrl, Option<Secret>)> {
        match self.is_local() {
            true => self.local_api().await.map(|(address, token)| (address, Some(token))),
            false => Ok((self.address()?, None)),
        }
    }

    /// A client that asks with this credential, whoever is signed in.
    pub fn client_with(&self, address: ApiUrl, credential: Arc<dyn Credential>) -> Result<Client> {
        let contract = self.cached_version(&address);
        self.client_for_version(address, credential, contract)
    }

    /// A client that has no token yet, for the one operation of the live contract that gives one: nobody else answers it.
    pub fn client_without_token(&self, address: ApiUrl) -> Result<Client> {
        self.client_for_version(address, Arc::new(StaticToken::none()), ContractHint::Cached(Contract::Live))
    }

    fn client_for_version(
        &self,
        address: ApiUrl,
        credential: Arc<dyn Credential>,
        contract: ContractHint,
    ) -> Result<Client> {
        let http = self.http_options(address.is_https())?;
        let learned = self.on_version_detected(&address);
        Client::new(ClientOptions {
            http,
            address,
            credential,
            observer: self.observer(),
            contract,
            on_contract_detected: learned,
        })
    }

    /// Whether commands go to local mode.
    pub fn is_local(&self) -> bool {
        self.config.settings.is_on(Key::Local)
    }

    /// How HTTP is spoken: with another machine by way of the environment's proxies, with `https` by its certificates.
    pub fn http_options(&self, https: bool) -> Result<http::HttpOptions> {
        let certificates = match self.environment.get("SSL_CERT_FILE") {
            Some(path) if https => Some(
                std::fs::read(path).map_err(|error| Error::io(format!("cannot read SSL_CERT_FILE {path}"), &error))?,
            ),
            _ => None,
        };
        // The HTTP library takes `*` for names only; everybody else takes it for addresses, too.
        let proxies =
            !self.is_local() && !["NO_PROXY", "no_proxy"].iter().any(|name| self.environment.get(name) == Some("*"));
        Ok(http::HttpOptions { timeout: self.timeout(), proxies, certificates })
    }

    /// The API's address, where it is not local mode's.
    pub fn address(&self) -> Result<ApiUrl> {
        let source =
            self.config.settings.get(Key::ApiUrl).map_or_else(String::new, |setting| setting.origin.to_string());
        ApiUrl::parse(self.config.settings.text(Key::ApiUrl), &source, self.invocation.insecure_http)
    }

    /// The time limit of one call.
    pub fn timeout(&self) -> Duration {
        parse_duration(self.config.settings.text(Key::Timeout)).unwrap_or(Duration::from_secs(60))
    }

    #[cfg(feature = "local")]
    async fn local_api(&self) -> Result<(ApiUrl, Secret)> {
        let endpoint = self.start_local().await?;
        // It speaks both contracts, at an address each.
        let url = match self.configured_version() {
            Some(Contract::Live) => endpoint.live_url.as_ref().unwrap_or(&endpoint.url),
            _ => &endpoint.url,
        };
        let address = ApiUrl::parse(url, "local mode", false)?;
        Ok((address, endpoint.token))
    }

    #[cfg(not(feature = "local"))]
    async fn local_api(&self) -> Result<(ApiUrl, Secret)> {
        Err(Error::usage("this ppg was built without local mode"))
    }

    /// Local mode's server, started if it is not running.
    #[cfg(feature = "local")]
    pub async fn start_local(&self) -> Result<ppg_local::ServerEndpoint> {
        let progress = LocalProgress(self.progress("starting local mode"));
        let started = ppg_local::start(&self.local_home()?, &self.local_options(), &progress).await;
        progress.0.finish();
        started
    }

    /// Where local mode keeps things.
    #[cfg(feature = "local")]
    pub fn local_home(&self) -> Result<ppg_local::DataDir> {
        let given = self.environment.get("PPG_LOCAL_DIR").map(|path| self.environment.working_directory.join(path));
        Ok(ppg_local::DataDir::new(
            &self.environment.data_directory()?,
            &self.environment.cache_directory()?,
            given.as_deref(),
        ))
    }

    /// How local mode's server is to be started.
    #[cfg(feature = "local")]
    pub fn local_options(&self) -> ppg_local::StartOptions {
        let postgres_bin = self
            .config
            .settings
            .get(Key::PostgresBin)
            .map(|setting| self.environment.working_directory.join(&setting.value));
        let token_lifetime = self.environment.get("PPG_LOCAL_TOKEN_LIFETIME").and_then(|seconds| seconds.parse().ok());
        let github_issuer = self.environment.get("PPG_LOCAL_GITHUB_ISSUER").map(str::to_owned);
        ppg_local::StartOptions { postgres_bin, token_lifetime, github_issuer, ..ppg_local::StartOptions::default() }
    }

    /// Reads something.
    pub async fn get<T>(&self, operation: &Operation<T>) -> Result<T> {
        self.with_reconnect(false, async |client| client.send(operation).await).await
    }

    /// Reads a whole list, or its first items.
    pub async fn list<T>(&self, operation: &Operation<Page<T>>, limit: Option<u32>) -> Result<Vec<T>> {
        self.with_reconnect(false, async |client| client.list(operation, limit).await).await
    }

    /// The first page of a list, and what leads to the others. The first items where there is a `limit`.
    pub async fn pages<T>(
        &self,
        operation: &Operation<Page<T>>,
        limit: Option<u32>,
    ) -> Result<(Arc<Client>, Pages<T>, Option<Vec<T>>)> {
        let first = async |client: &Client| {
            let mut pages = Pages::new(operation, limit);
            let first = pages.next(client).await?;
            Ok((pages, first))
        };
        let (pages, first) = self.with_reconnect(false, first).await?;
        Ok((self.client().await?, pages, first))
    }

    async fn with_reconnect<T>(&self, changes: bool, ask: impl AsyncFn(&Client) -> Result<T>) -> Result<T> {
        let client = self.client().await?;
        let answer = ask(&client).await.map_err(|error| {
            match self.is_local() && self.configured_version().is_none() && error.has_code(Code::NotInContract) {
                true => error.hint("local mode has it with --api-contract live"),
                false => error,
            }
        });
        let lost = |error: &Error| error.has_code(Code::Connect) || (error.has_code(Code::ConnectionLost) && !changes);
        if !self.is_local() || !answer.as_ref().is_err_and(lost) {
            return answer;
        }
        // The local server was killed in the moment in which it was found: it is looked for again, and started.
        self.client.lock().await.take_if(|kept| Arc::ptr_eq(kept, &client));
        ask(&*self.client().await?).await
    }

    /// Changes something. With `--dry-run` the request is printed, nothing is sent, and there is no answer.
    pub async fn change<T>(&self, operation: &Operation<T>) -> Result<Option<T>> {
        if self.invocation.dry_run {
            let request = operation.request(self.best_guess_version()?)?;
            self.print_request(request)?;
            return Ok(None);
        }
        self.client().await?;
        self.set_interrupt_hint(Some("the request was sent and may still be carried out"));
        let answer = self.with_reconnect(true, async |client| client.send(operation).await).await;
        self.set_interrupt_hint(None);
        answer.map(Some)
    }

    /// The contract that the service keeps, for what is done in another way in each of them.
    pub async fn contract(&self) -> Result<Contract> {
        self.with_reconnect(false, async |client| client.detect_contract().await).await
    }

    /// The same as far as is known without asking: by what it answered so far, or before.
    pub async fn current_version(&self) -> Result<Contract> {
        Ok(self.client().await?.contract())
    }

    /// The same as far as is known without asking anybody.
    fn best_guess_version(&self) -> Result<Contract> {
        if self.is_local() {
            return Ok(self.configured_version().unwrap_or(Contract::Documented));
        }
        let (ContractHint::Configured(contract) | ContractHint::Cached(contract) | ContractHint::Assumed(contract)) =
            self.cached_version(&self.address()?);
        Ok(contract)
    }

    /// Prints a request that is not sent. Local mode's address is known when it runs, and it is not started for this.
    pub fn print_request(&self, request: &Request) -> Result<()> {
        let url = match self.is_local() {
            true => format!("local:{}", request.path),
            false => self.address()?.join(&request.path, &request.query).to_string(),
        };
        self.printer.value(&serde_json::json!({ "method": request.method.as_str(), "url": url, "body": request.body }))
    }

    /// Says what goes on in the service should the command be interrupted from now on.
    pub fn set_interrupt_hint(&self, what: Option<&str>) {
        *self.interrupt_hint.lock().unwrap_or_else(PoisonError::into_inner) = what.map(str::to_owned);
    }

    /// The error of a command that was interrupted.
    pub fn interrupted_error(&self) -> Error {
        let going_on = self.interrupt_hint.lock().unwrap_or_else(PoisonError::into_inner).take();
        let error = Error::new(Kind::Interrupted, "interrupted");
        match going_on {
            Some(what) => error.hint(what),
            None => error,
        }
    }

    /// A line that tells what goes on, for a person who looks.
    pub fn progress(&self, text: &str) -> ProgressLine {
        ProgressLine::start(self.terminal.stderr && !self.invocation.quiet && !self.environment.is_ci(), text)
    }

    /// A command that reaches what this one reached: with `--local` and `--profile` where they were given here.
    pub fn command(&self, words: &str) -> String {
        let settings = &self.config.settings;
        let given = |setting: &Setting| setting.origin == Origin::Option;
        let local = settings.get(Key::Local).filter(|setting| given(setting)).map_or("", |_| "--local ");
        match settings.profile() {
            profile if given(profile) => format!("ppg {local}--profile {} {words}", profile.value),
            _ => format!("ppg {local}{words}"),
        }
    }

    /// Writes the configuration file; with `--dry-run` it says so only.
    pub fn save(&self, file: &ConfigFile, done: &str) -> Result<()> {
        let path = file.path().display();
        if self.invocation.dry_run {
            self.notify(&format!("Would write {path}: {done}"));
            return Ok(());
        }
        file.save()?;
        self.notify(&format!("{done} ({path})"));
        Ok(())
    }

    /// Tells the person something that is no result: on standard error, with control characters made visible.
    pub fn notify(&self, message: &str) {
        if !self.invocation.quiet {
            write_error_line(&text::escape_control(message));
        }
    }

    /// Lets the person pick one of `items`.
    pub fn select(&self, question: &str, items: &[String]) -> Result<usize> {
        let items: Vec<_> = items.iter().map(|item| text::escape_control(item).into_owned()).collect();
        prompt::select(question, &items, self.terminal.error_color)
    }

    /// Asks before something is lost: a person types `name`, a script has passed `--yes`.
    ///
    /// # Errors
    /// `Usage` where nobody can be asked, or the answer is another one.
    pub fn confirm_destructive(&self, what_is_lost: &str, name: &str) -> Result<()> {
        if self.invocation.yes || self.invocation.dry_run {
            return Ok(());
        }
        if !self.terminal.interactive {
            return Err(Error::usage(format!("this needs a confirmation: {what_is_lost}"))
                .hint("pass --yes")
                .code(Code::ConfirmationNeeded));
        }
        self.notify(what_is_lost);
        let answer =
            prompt::input(&format!("Type {} to go on", text::escape_control(name)), None, self.terminal.error_color)?;
        if answer.trim() == name.trim() {
            return Ok(());
        }
        Err(Error::usage("that is another name: nothing was done").code(Code::NotConfirmed))
    }

    pub(crate) fn observer(&self) -> Option<Observer> {
        let verbose = self.invocation.verbose;
        (verbose > 0).then(|| Arc::new(move |event: &Event<'_>| log(event, verbose)) as Observer)
    }
}

/// One line of the log that `--verbose` writes. Headers that carry secrets are not in it: what we send is not shown, and
/// of what comes only what does not identify a session.
fn log(event: &Event<'_>, verbose: u8) {
    match event {
        Event::Sent { method, url } => write_error_line(&format!("> {method} {url}")),
        Event::Received { status, version, elapsed: after, headers } => {
            write_error_line(&format!("< {version:?} {status} after {} ms", after.as_millis()));
            for (name, value) in
                headers.iter().filter(|(name, _)| verbose > 1 && *name != "set-cookie" && *name != "location")
            {
                let value = String::from_utf8_lossy(value.as_bytes());
                write_error_line(&format!("< {name}: {}", text::escape_control(&value)));
            }
        }
        Event::Retrying { error, wait } => {
            write_error_line(&format!(
                "! {}: trying again in {} ms",
                text::escape_control(error.message()),
                wait.as_millis()
            ));
        }
    }
}

/// A line on standard error. That nobody reads it is no reason to fail.
pub fn write_error_line(line: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Whether a request with this method changes something.
pub fn is_mutating(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

#[cfg(feature = "local")]
struct LocalProgress(ProgressLine);

#[cfg(feature = "local")]
impl ppg_local::Progress for LocalProgress {
    fn step(&self, text: &str) {
        self.0.set_message(text);
    }

    fn bytes(&self, done: u64, total: Option<u64>) {
        self.0.set_bytes(done, total);
    }
}
