//! `ppg local logs`: the last lines of the server's log, and those that follow.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::time::Duration;

use clap::Args;

use crate::context::Context;
use ppg_core::error::{Error, Result};
use ppg_core::text;

/// Interval at which `--follow` looks for new lines.
const POLL_INTERVAL: Duration = Duration::from_millis(250);

#[derive(Debug, Args)]
pub(crate) struct Logs {
    /// Number of lines to show
    #[arg(short = 'n', long, value_name = "N", default_value_t = 100)]
    lines: usize,
    /// Follow the log until Ctrl-C
    #[arg(short, long)]
    follow: bool,
}

pub(super) async fn run(args: &Logs, path: &Path, context: &Context) -> Result<()> {
    let read_error = |error: io::Error| Error::io(format!("cannot read {}", path.display()), &error);
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(Error::not_found("local mode has no log yet").hint("start it with ppg local start"));
        }
        Err(error) => return Err(read_error(error)),
    };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(read_error)?;
    let log = String::from_utf8_lossy(&bytes);
    let lines: Vec<_> = log.lines().collect();
    print(context, lines.iter().skip(lines.len().saturating_sub(args.lines)))?;
    if !args.follow {
        return Ok(());
    }
    let mut position = bytes.len() as u64;
    loop {
        tokio::time::sleep(POLL_INTERVAL).await;
        let length = file.metadata().map_err(read_error)?.len();
        // The server rotates the log when it grows too long: the path is then a new, shorter file.
        let is_rotated = std::fs::metadata(path).is_ok_and(|new| new.len() < position);
        if is_rotated {
            file = File::open(path).map_err(read_error)?;
            position = 0;
        } else if length <= position {
            continue;
        }
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(position)).map_err(read_error)?;
        file.read_to_end(&mut bytes).map_err(read_error)?;
        // The last line may be incomplete; it is printed when it ends.
        let complete = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        position += complete as u64;
        print(context, String::from_utf8_lossy(&bytes[..complete]).lines())?;
    }
}

fn print(context: &Context, lines: impl Iterator<Item = impl AsRef<str>>) -> Result<()> {
    let text: String = lines.map(|line| format!("{}\n", text::escape_control(line.as_ref()))).collect();
    context.printer.write(&text)
}
