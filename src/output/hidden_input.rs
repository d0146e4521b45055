//! A prompt for a secret. The terminal does not show what is typed or pasted, and shows input again however it ends.
//!
//! `dialoguer` and `console` restore the terminal only when a line was read: Ctrl-C would leave it without echo. They also
//! read a line at most as long as the terminal's own buffer, 1024 bytes on macOS, which a token may exceed.

use std::io::{self, Write};

use ppg_core::error::{Error, Kind, Result};
use ppg_core::secret::Secret;

/// Asks for a line on the terminal. Callers check [`Terminal::interactive`](super::terminal::Terminal::interactive)
/// first.
///
/// # Errors
/// `Interrupted` at the end of the input; `Failed` if the terminal cannot be read.
pub async fn read(question: &str) -> Result<Secret> {
    let cannot = |error: io::Error| Error::io("cannot read from the terminal", &error);
    // Dropped, and the terminal restored, also when Ctrl-C ends the command here.
    let hidden = platform::HiddenEcho::start().map_err(cannot)?;
    let _ = write!(io::stderr(), "{question}: ").and_then(|()| io::stderr().flush());
    // On another thread: a read that waits for the user must not block Ctrl-C.
    let line = tokio::task::spawn_blocking(platform::read_line).await;
    drop(hidden);
    let line = line.unwrap_or_else(|_| Err(io::ErrorKind::Other.into())).map_err(cannot)?;
    line.ok_or_else(|| Error::new(Kind::Interrupted, "interrupted: nothing was done"))
}

#[cfg(unix)]
mod platform {
    use std::io::{self, Read, Write};

    use ppg_core::secret::Secret;
    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

    /// Limit for the length of a line, in bytes.
    const MAX_LINE_BYTES: usize = 64 * 1024;

    /// Turns off the echo, and the terminal's own line editing with its limit. Restores both on drop.
    pub(super) struct HiddenEcho {
        before: Termios,
    }

    impl HiddenEcho {
        pub(super) fn start() -> io::Result<Self> {
            let before = tcgetattr(io::stdin())?;
            let mut hidden = before.clone();
            // Ctrl-C stays a signal.
            hidden.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON);
            tcsetattr(io::stdin(), OptionalActions::Flush, &hidden)?;
            Ok(HiddenEcho { before })
        }
    }

    impl Drop for HiddenEcho {
        fn drop(&mut self) {
            // What was pasted behind the line must not reach the shell.
            let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &self.before);
            let _ = writeln!(io::stderr());
        }
    }

    /// Reads a line up to Enter; `None` at the end of the input. Backspace and Ctrl-U work as usual.
    pub(super) fn read_line() -> io::Result<Option<Secret>> {
        let mut line = Vec::new();
        let mut stdin = io::stdin().lock();
        let mut byte = [0];
        while stdin.read(&mut byte)? > 0 {
            match byte[0] {
                b'\r' | b'\n' => return Ok(Some(Secret::from(String::from_utf8_lossy(&line).into_owned()))),
                0x04 if line.is_empty() => return Ok(None),
                0x08 | 0x7f => drop(line.pop()),
                0x15 => line.clear(),
                byte if line.len() < MAX_LINE_BYTES => line.push(byte),
                _ => return Err(io::ErrorKind::FileTooLarge.into()),
            }
        }
        Ok(None)
    }
}

#[cfg(not(unix))]
mod platform {
    use std::io;

    use ppg_core::secret::Secret;

    /// Nothing to restore: the console's own mode is not changed between reads.
    pub(super) struct HiddenEcho;

    impl HiddenEcho {
        pub(super) fn start() -> io::Result<Self> {
            Ok(HiddenEcho)
        }
    }

    pub(super) fn read_line() -> io::Result<Option<Secret>> {
        console::Term::stderr().read_secure_line().map(|line| Some(Secret::from(line)))
    }
}
