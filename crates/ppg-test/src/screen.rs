//! A real terminal (tmux) with a program in it.

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::sandbox;

/// A terminal with a program in it.
pub struct Screen {
    socket: String,
}

impl Screen {
    /// Runs a command line in a terminal of this many columns. `tmux` is that program with its environment.
    pub fn open(mut tmux: Command, columns: u16, line: &str) -> Screen {
        static OPENED: AtomicUsize = AtomicUsize::new(0);
        let socket = format!("ppg-test-{}-{}", std::process::id(), OPENED.fetch_add(1, Ordering::SeqCst));
        let columns = columns.to_string();
        // The shell keeps the terminal open when the program has ended, and says how.
        let script = format!("trap : INT; stty -echoctl; clear; {line}; echo \"[exit $?]\"; sleep 600");
        tmux.env("TERM", "xterm-256color")
            .args(["-L", &socket, "-f", "/dev/null", "new-session", "-d"])
            .args(["-x", &columns, "-y", "60", "sh", "-c", &script]);
        let output = tmux.output().expect("tmux: install it");
        assert!(output.status.success(), "{}", sandbox::both(&output));
        Screen { socket }
    }

    fn tmux(&self, arguments: &[&str]) -> String {
        let output = Command::new("tmux").args(["-L", &self.socket]).args(arguments).output().unwrap();
        assert!(output.status.success(), "tmux {arguments:?}\n{}", sandbox::both(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The lines that are on the screen.
    pub fn text(&self) -> String {
        let text = self.tmux(&["capture-pane", "-p"]);
        let lines: Vec<_> = text.lines().map(str::trim_end).collect();
        format!("{}\n", lines.join("\n").trim_end())
    }

    /// Waits until the screen shows `wanted`.
    #[track_caller]
    pub fn wait_for(&self, wanted: &str) -> String {
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            let text = self.text();
            if text.contains(wanted) {
                return text;
            }
            assert!(Instant::now() < deadline, "the screen never shows {wanted:?}; it shows\n{text}");
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Presses these keys, by the names of tmux; other words are typed.
    pub fn press(&self, keys: &[&str]) {
        self.tmux(&[&["send-keys"], keys].concat());
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = Command::new("tmux").args(["-L", &self.socket, "kill-server"]).output();
    }
}
