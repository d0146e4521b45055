//! The server's life: from its lock to the last cluster's end.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::app_state::AppState;
use super::routes;
use crate::daemon::log::ServerLog;
use crate::daemon::ports;
use crate::daemon::runtime_file;
use crate::data_dir::DataDir;
use crate::oauth::OAuthServer;
use crate::oauth::github_oidc::GithubIssuer;
use crate::state::random;
use crate::state::store::Store;
use crate::supervisor::Supervisor;
use crate::supervisor::usage_log::UsageLog;
use crate::supervisor::worker;
use ppg_core::error::{Error, Result};
use ppg_core::fs::LockedFile;
use ppg_postgres::install::PgInstall;
use ppg_postgres::os_user::OsUser;
use ppg_postgres::progress::Progress;

/// How long requests may go on after the server was told to stop.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a predecessor that is stopping is waited for.
const PREDECESSOR_TIMEOUT: Duration = Duration::from_secs(30);
/// How often what was measured is written, if anything was.
const FLUSH_INTERVAL: Duration = Duration::from_secs(10);

/// How the server is started.
#[derive(Debug, Clone, Default)]
pub struct StartOptions {
    /// A directory with `postgres` and `initdb` to use instead of the engine that ppg fetches.
    pub postgres_bin: Option<PathBuf>,
    /// `ppg local serve --detached`: leave the terminal's session, to outlive it.
    pub detached: bool,
    /// Seconds that an access token is good, for tests of renewing; up to a day.
    pub token_lifetime: Option<i64>,
    /// Whose tokens are exchanged for service tokens as those of GitHub Actions are: an issuer on this machine.
    pub github_issuer: Option<String>,
}

/// Serves both APIs until a signal or `ppg local stop` ends it. Fails where this home has a server.
///
/// The process should end when this returns, at once (`std::process::exit`): the lock is its as long as it lives.
pub async fn serve(home: &DataDir, options: &StartOptions, progress: &dyn Progress) -> Result<()> {
    if options.detached {
        detach_session();
    }
    home.prepare()?;
    let Some(lock) = LockedFile::acquire(&home.server_lock(), lock_timeout(home)).await? else {
        return Err(Error::failed("the local server is running already").hint("ppg local status shows it"));
    };
    let after_crash = runtime_file::remove(home)?;
    let log = Arc::new(ServerLog::open(&home.log_file())?);
    // Before the engine, which may have to be fetched first: a damaged state is a reason not to begin.
    let store = Arc::new(Store::open(&home.state_file())?);
    let usage = Arc::new(UsageLog::open(&home.usage_file())?);
    let engine = PgInstall::find(&home.cache, options.postgres_bin.as_deref(), progress).await?;
    let account = OsUser::for_postgres()?;
    runtime_file::write_engine(home, &engine)?;
    let listener = listen(&store, &log).await?;
    let port = listener.local_addr()?.port();
    let token = store.read().token.clone();
    log.line(&format!("ppg {} with PostgreSQL {} at port {port}", env!("CARGO_PKG_VERSION"), engine.version));

    let fleet = Supervisor::new(home.clone(), engine, account, store.clone(), usage.clone(), log.clone(), after_crash);
    if store.read().projects.iter().any(|project| project.deleting) {
        let forget = store.update_freeing_disk(|state| {
            state.remove_empty_projects();
            Ok(())
        });
        // If it cannot be written: nobody sees them anyway.
        let _ = forget.await;
    }
    let rows = store.read().databases.clone();
    usage.retain(|id| rows.iter().any(|row| row.id == *id));
    let leftovers = fleet.find_leftovers();
    rows.iter().for_each(|row| worker::spawn(&fleet, row));
    let (stop, stopping) = watch::channel(false);
    let sign_in_code = random::sign_in_code()?;
    let authority =
        Arc::new(OAuthServer::new(store.clone(), log.clone(), port, sign_in_code.clone(), options.token_lifetime));
    let app = AppState {
        store,
        supervisor: fleet.clone(),
        log: log.clone(),
        oauth: authority,
        github_issuer: options.github_issuer.as_deref().map(GithubIssuer::new).transpose()?,
        owner_token: token.clone(),
        hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
        stop,
    };
    let app = Arc::new(app);
    let flusher = tokio::spawn(flush(usage.clone(), log.clone()));
    let signals = tokio::spawn(stop_on_signal(app.clone()));
    runtime_file::publish(home, port, &token, &sign_in_code)?;
    let (origin, documented, live) =
        (format!("http://127.0.0.1:{port}"), runtime_file::DOCUMENTED_PATH, runtime_file::LIVE_PATH);
    progress
        .step(&format!("The local Management API answers at {origin}{documented}, as api.prisma.io at {origin}{live}"));
    let housekeeping = tokio::spawn({
        let fleet = fleet.clone();
        async move { tokio::join!(fleet.prepare_template(), fleet.remove_leftovers(leftovers)) }
    });

    let result = accept_requests(listener, app.clone(), stopping).await;

    log.line("stopping");
    // Whoever looks now finds no server and waits for the lock.
    runtime_file::remove(home)?;
    signals.abort();
    flusher.abort();
    // An initdb that is cut short leaves half a template behind.
    let _ = tokio::time::timeout(DRAIN_TIMEOUT, housekeeping).await;
    fleet.stop().await;
    if let Err(error) = usage.flush() {
        log.line(&format!("usage: {error}"));
    }
    log.line("stopped");
    // Held until the process ends: a copy of files that was cut short is not gone before its thread is, and nobody
    // may begin the same one beside it.
    std::mem::forget(lock);
    result
}

/// A server that is found already is no predecessor to wait for.
fn lock_timeout(home: &DataDir) -> Duration {
    if runtime_file::find_running(home).is_some() { Duration::ZERO } else { PREDECESSOR_TIMEOUT }
}

/// Listens at the port of last time, if nobody took it, else at another, which is written down.
async fn listen(store: &Arc<Store>, log: &ServerLog) -> Result<TcpListener> {
    if let Some(port) = store.read().port {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) => log.line(&format!("port {port} cannot be had any more: {error}")),
        }
    }
    for _ in 0..5 {
        let port = ports::find_free(|port| store.read().uses_port(port))?;
        if let Ok(listener) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            let written = store.update(|state| {
                state.port = Some(port);
                Ok(())
            });
            written.await.map_err(|problem| Error::failed(problem.message()))?;
            return Ok(listener);
        }
    }
    Err(Error::failed("no port of 127.0.0.1 can be had"))
}

async fn accept_requests(listener: TcpListener, app: Arc<AppState>, stopping: watch::Receiver<bool>) -> Result<()> {
    // Answers are small and nobody waits for more of them: sent at once.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let mut graceful = stopping.clone();
    // With the address of who asks: the sign-in pages ask the system whose it is.
    let service = routes::router(app).into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        let _ = graceful.wait_for(|stop| *stop).await;
    });
    let mut limit = stopping;
    tokio::select! {
        result = async { server.await } => result.map_err(Error::from),
        () = async {
            let _ = limit.wait_for(|stop| *stop).await;
            tokio::time::sleep(DRAIN_TIMEOUT).await;
        } => Ok(()),
    }
}

async fn flush(usage: Arc<UsageLog>, log: Arc<ServerLog>) {
    loop {
        tokio::time::sleep(FLUSH_INTERVAL).await;
        let usage = usage.clone();
        if let Ok(Err(error)) = tokio::task::spawn_blocking(move || usage.flush()).await {
            log.line(&format!("usage: {error}"));
        }
    }
}

#[cfg(unix)]
async fn stop_on_signal(app: Arc<AppState>) {
    use tokio::signal::unix::{SignalKind, signal};
    let kinds = [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::hangup()];
    let [Ok(mut terminate), Ok(mut interrupt), Ok(mut hangup)] = kinds.map(signal) else {
        return app.log.line("signals cannot be caught");
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
        _ = hangup.recv() => {}
    }
    app.stop.send_replace(true);
}

#[cfg(not(unix))]
async fn stop_on_signal(app: Arc<AppState>) {
    if tokio::signal::ctrl_c().await.is_ok() {
        app.stop.send_replace(true);
    }
}

/// A session of its own: the terminal's end, its Ctrl-C and its job control don't reach the server any more.
#[cfg(unix)]
fn detach_session() {
    // Fails only for the leader of a process group, whom nothing of that can reach by a group of another's either.
    let _ = rustix::process::setsid();
    rustix::process::umask(if rustix::process::geteuid().is_root() {
        // PostgreSQL's account has to read the engine that root unpacks. What is secret has modes of its own.
        rustix::fs::Mode::from_raw_mode(0o022)
    } else {
        rustix::fs::Mode::from_raw_mode(0o077)
    });
}

#[cfg(not(unix))]
fn leave_session() {}
