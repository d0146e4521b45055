//! Opens the user's browser, or tells why none can open.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A browser that fails exits within this time; one that runs longer has opened.
const START_GRACE: Duration = Duration::from_millis(700);

/// Looks up an environment variable; an empty one counts as not set.
pub type EnvLookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Reason why no browser is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoBrowser {
    /// The user has set `BROWSER=none`.
    Disabled,
    /// A session over SSH: the browser would open on a remote screen.
    Ssh,
    /// The command runs in a container.
    Container,
    /// Neither X11 nor Wayland is there.
    NoDisplay,
    /// WSL cannot start programs of Windows.
    WslWithoutInterop,
    /// The browser did not start, or exited at once.
    StartFailed,
}

impl std::fmt::Display for NoBrowser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            NoBrowser::Disabled => "BROWSER=none",
            NoBrowser::Ssh => "a session over SSH",
            NoBrowser::Container => "a container",
            NoBrowser::NoDisplay => "no display",
            NoBrowser::WslWithoutInterop => "WSL without interop",
            NoBrowser::StartFailed => "it could not be started",
        })
    }
}

/// Resolves what opens an address: the programs of `BROWSER`, or `None` for the default of the platform.
fn resolve(variable: EnvLookup<'_>) -> Result<Option<String>, NoBrowser> {
    match variable("BROWSER") {
        Some(none) if none == "none" => return Err(NoBrowser::Disabled),
        Some(programs) => return Ok(Some(programs)),
        None => {}
    }
    if ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"].iter().any(|name| variable(name).is_some()) {
        return Err(NoBrowser::Ssh);
    }
    // macOS and Windows always have a desktop; WSL uses that of Windows if interop is on.
    let desktop = cfg!(any(target_os = "macos", windows)) || variable("WSL_INTEROP").is_some();
    if desktop {
        return Ok(None);
    }
    let container = ["/.dockerenv", "/run/.containerenv"].iter().any(|path| Path::new(path).exists());
    if container || variable("REMOTE_CONTAINERS").is_some() || variable("CODESPACES").is_some() {
        return Err(NoBrowser::Container);
    }
    let display = variable("DISPLAY").is_some() || variable("WAYLAND_DISPLAY").is_some();
    match (display, variable("WSL_DISTRO_NAME")) {
        (true, _) => Ok(None),
        (false, Some(_)) => Err(NoBrowser::WslWithoutInterop),
        (false, None) => Err(NoBrowser::NoDisplay),
    }
}

/// Describes the browser that would open, for a diagnosis.
///
/// # Errors
/// The reason why none would open.
pub fn describe(variable: EnvLookup<'_>) -> Result<String, NoBrowser> {
    Ok(resolve(variable)?.map_or_else(|| "the platform's own".into(), |programs| format!("{programs} (BROWSER)")))
}

/// Opens an address in the browser.
///
/// # Errors
/// The reason why no browser was opened.
pub async fn open(url: &str, variable: EnvLookup<'_>) -> Result<(), NoBrowser> {
    let commands = match resolve(variable)? {
        // The path of one program may contain colons and spaces: C:\Program Files\…
        Some(path) if Path::new(&path).is_file() => vec![with_url(Command::new(path), url)],
        Some(programs) => programs.split(':').filter_map(|program| command(program, url)).collect(),
        None => open::commands(url),
    };
    for command in commands {
        if start(command).await {
            return Ok(());
        }
    }
    Err(NoBrowser::StartFailed)
}

/// Command for an entry of `BROWSER`: `%s` stands for the address, which otherwise comes last. No shell is involved.
fn command(program: &str, url: &str) -> Option<Command> {
    let mut words = program.split_whitespace();
    let mut command = Command::new(words.next()?);
    let arguments: Vec<_> = words.collect();
    command.args(arguments.iter().map(|argument| argument.replace("%s", url)));
    match arguments.iter().any(|argument| argument.contains("%s")) {
        true => Some(command),
        false => Some(with_url(command, url)),
    }
}

fn with_url(mut command: Command, url: &str) -> Command {
    command.arg(url);
    command
}

/// Starts a program without output. True if it keeps running or exits successfully.
async fn start(mut command: Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Its own process group: Ctrl-C in our terminal must not close the browser.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let Ok(mut child) = command.spawn() else { return false };
    let until = Instant::now() + START_GRACE;
    while Instant::now() < until {
        match try_exit_success(&mut child) {
            Some(well) => return well,
            None => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
    // The sign-in may take minutes. The browser must be reaped when it exits, or it stays as a zombie.
    std::thread::spawn(move || child.wait());
    true
}

fn try_exit_success(child: &mut Child) -> Option<bool> {
    match child.try_wait() {
        Ok(status) => status.map(|status| status.success()),
        Err(_) => Some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &'static [(&'static str, &'static str)]) -> impl Fn(&str) -> Option<String> {
        move |name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn no_browser_opens_on_a_remote_machine_unless_one_is_named() {
        assert_eq!(resolve(&with(&[("BROWSER", "none")])), Err(NoBrowser::Disabled));
        assert_eq!(resolve(&with(&[("SSH_TTY", "/dev/pts/1"), ("DISPLAY", ":0")])), Err(NoBrowser::Ssh));
        assert_eq!(resolve(&with(&[("SSH_TTY", "/dev/pts/1"), ("BROWSER", "w3m")])), Ok(Some("w3m".into())));
        assert_eq!(resolve(&with(&[("WSL_INTEROP", "/run/WSL/1"), ("WSL_DISTRO_NAME", "Debian")])), Ok(None));
        #[cfg(target_os = "linux")]
        assert_eq!(resolve(&with(&[("CODESPACES", "true"), ("DISPLAY", ":0")])), Err(NoBrowser::Container));
    }

    #[test]
    fn the_address_is_an_argument_and_no_shell_reads_it() {
        let shown = |program: &str| command(program, "http://x/?a=1&b=$(c)").map(|command| format!("{command:?}"));
        assert_eq!(shown("firefox").as_deref(), Some("\"firefox\" \"http://x/?a=1&b=$(c)\""));
        assert_eq!(shown("b --open=%s -n").as_deref(), Some("\"b\" \"--open=http://x/?a=1&b=$(c)\" \"-n\""));
        assert_eq!(shown(" "), None);
    }
}
