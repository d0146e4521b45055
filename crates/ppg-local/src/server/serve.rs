//! The lifetime of the server, from taking its lock to stopping the last cluster.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::app_state::AppState;
use super::routes;
use crate::data_dir::DataDir;
use crate::oauth::OAuthServer;
use crate::oauth::github_oidc::GithubIssuer;
use crate::oauth::page_commands::PageCommands;
use crate::random;
use crate::runtime::log::ServerLog;
use crate::runtime::{ports, postgres_file, runtime_file};
use crate::state::store::Store;
use crate::supervisor::Supervisor;
use crate::supervisor::usage_log::UsageLog;
use crate::supervisor::worker;
use ppg_core::error::{Error, Remedy, Result};
use ppg_core::fs::LockedFile;
use ppg_postgres::install::PgInstall;
use ppg_postgres::os_user::OsUser;
use ppg_postgres::progress::Progress;

/// Time that open requests get to finish after the server was told to stop.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);
/// Time to wait for a previous server that is stopping.
const PREDECESSOR_TIMEOUT: Duration = Duration::from_secs(30);
/// Interval at which usage statistics are written, if they changed.
const FLUSH_INTERVAL: Duration = Duration::from_secs(10);

/// Options for starting the server.
#[derive(Debug, Clone, Default)]
pub struct StartOptions {
    /// Directory with `postgres` and `initdb` to use instead of the downloaded installation.
    pub postgres_bin: Option<PathBuf>,
    /// Whether to leave the terminal's session, so that the server outlives it.
    pub detached: bool,
    /// Lifetime of access tokens in seconds, from 1 to 86,400. For tests of token refresh.
    pub token_lifetime: Option<i64>,
    /// URL of an issuer on this machine whose tokens are accepted as those of GitHub Actions.
    pub github_issuer: Option<String>,
    /// Commands that the sign-in pages suggest.
    pub page_commands: PageCommands,
}

/// Serves both APIs until a signal or a stop request ends the server.
///
/// The process should exit right after this returns (`std::process::exit`), because the lock is held until then.
///
/// # Errors
///
/// `Failed` if another server has this data directory, the state is damaged, PostgreSQL cannot be found or downloaded,
/// or no port is free; `Usage` if the GitHub issuer is not on this machine.
pub async fn serve(data_dir: &DataDir, options: &StartOptions, progress: &dyn Progress) -> Result<()> {
    // PostgreSQL outlives a server that is killed, and must not hold what the caller of this server left open.
    #[cfg(unix)]
    ppg_core::process::keep_descriptors();
    if options.detached {
        detach_session();
    }
    data_dir.prepare()?;
    let Some(lock) = LockedFile::acquire(&data_dir.server_lock(), lock_timeout(data_dir)).await? else {
        return Err(Error::failed("the local server is running already").hint(Remedy::ShowLocalStatus));
    };
    let after_crash = runtime_file::remove(data_dir)?;
    let log = Arc::new(ServerLog::open(&data_dir.log_file())?);
    // Before PostgreSQL, which may have to be downloaded: with a damaged state the download would be useless.
    let store = Arc::new(Store::open(&data_dir.state_file())?);
    let usage = Arc::new(UsageLog::open(&data_dir.usage_file())?);
    let install = PgInstall::find(&data_dir.cache, options.postgres_bin.as_deref(), progress).await?;
    let os_user = OsUser::for_postgres()?;
    postgres_file::write(data_dir, &install)?;
    let listener = listen(&store, &log).await?;
    let port = listener.local_addr()?.port();
    let token = store.read().token.clone();
    log.line(&format!("ppg {} with PostgreSQL {} at port {port}", env!("CARGO_PKG_VERSION"), install.version));

    let supervisor =
        Supervisor::new(data_dir.clone(), install, os_user, store.clone(), usage.clone(), log.clone(), after_crash);
    if store.read().projects.iter().any(|project| project.deleting) {
        let forget = store.update_freeing_disk(|state| {
            state.remove_empty_projects();
            Ok(())
        });
        // Best effort: deleted projects are hidden anyway.
        let _ = forget.await;
    }
    let rows = store.read().databases.clone();
    usage.retain(|id| rows.iter().any(|row| row.id == *id));
    let strays = supervisor.find_strays();
    rows.iter().for_each(|row| worker::spawn(&supervisor, row));
    let (stop, stopping) = watch::channel(false);
    let sign_in_code = random::sign_in_code()?;
    let oauth = OAuthServer::new(
        store.clone(),
        log.clone(),
        port,
        sign_in_code.clone(),
        options.token_lifetime,
        options.page_commands.clone(),
    );
    let app = AppState {
        store,
        supervisor: supervisor.clone(),
        log: log.clone(),
        oauth: Arc::new(oauth),
        github_issuer: options.github_issuer.as_deref().map(GithubIssuer::new).transpose()?,
        owner_token: token.clone(),
        hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
        stop,
    };
    let app = Arc::new(app);
    let flusher = tokio::spawn(flush(usage.clone(), log.clone()));
    let signals = tokio::spawn(stop_on_signal(app.clone()));
    runtime_file::publish(data_dir, port, &token, &sign_in_code)?;
    let (origin, documented, live) =
        (format!("http://127.0.0.1:{port}"), runtime_file::DOCUMENTED_PATH, runtime_file::LIVE_PATH);
    progress
        .step(&format!("The local Management API answers at {origin}{documented}, as api.prisma.io at {origin}{live}"));
    let housekeeping = tokio::spawn({
        let supervisor = supervisor.clone();
        async move { tokio::join!(supervisor.prepare_template(), supervisor.remove_strays(strays)) }
    });

    let result = accept_requests(listener, app.clone(), stopping).await;

    log.line("stopping");
    // A client that looks now finds no server and waits for the lock.
    runtime_file::remove(data_dir)?;
    signals.abort();
    flusher.abort();
    // An interrupted initdb would leave half a template behind.
    let _ = tokio::time::timeout(DRAIN_TIMEOUT, housekeeping).await;
    supervisor.stop().await;
    if let Err(error) = usage.flush() {
        log.line(&format!("usage: {error}"));
    }
    log.line("stopped");
    // Keep the lock until the process ends: an interrupted file copy continues in its thread until then, and no other
    // server may start the same copy.
    std::mem::forget(lock);
    result
}

/// A server that is already found running is not about to stop, so it is not waited for.
fn lock_timeout(data_dir: &DataDir) -> Duration {
    if runtime_file::find_running(data_dir).is_some() { Duration::ZERO } else { PREDECESSOR_TIMEOUT }
}

/// Listens at the previous port if it is free. Otherwise stores and uses a new one.
async fn listen(store: &Arc<Store>, log: &ServerLog) -> Result<TcpListener> {
    if let Some(port) = store.read().port {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) => log.line(&format!("port {port} is not available: {error}")),
        }
    }
    for _ in 0..5 {
        let port = ports::find_free(|port| store.read().uses_port(port))?;
        if let Ok(listener) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            let written = store.update(|state| {
                state.port = Some(port);
                Ok(())
            });
            written.await.map_err(|error| Error::failed(error.message()))?;
            return Ok(listener);
        }
    }
    Err(Error::failed("no free port on 127.0.0.1"))
}

async fn accept_requests(listener: TcpListener, app: Arc<AppState>, stopping: watch::Receiver<bool>) -> Result<()> {
    // Responses are small, so send them without delay.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let mut graceful = stopping.clone();
    // With the peer address: the sign-in pages ask the system which user owns the connection.
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

/// Starts a new session, which the terminal's hang-up, Ctrl-C and job control do not reach.
#[cfg(unix)]
fn detach_session() {
    // Fails only for the leader of a process group, which `daemon::detach` does not start the server as.
    let _ = rustix::process::setsid();
    rustix::process::umask(if rustix::process::geteuid().is_root() {
        // PostgreSQL's account must be able to read the installation that root unpacks. Secret files have modes of
        // their own.
        rustix::fs::Mode::from_raw_mode(0o022)
    } else {
        rustix::fs::Mode::from_raw_mode(0o077)
    });
}

#[cfg(not(unix))]
fn detach_session() {}
