//! The program: parses, runs, and turns an error into an exit code.

use std::ffi::OsString;
use std::process::ExitCode;

use ppg_cli::cli;
use ppg_cli::config::Environment;
use ppg_cli::ui::write_error_line;
use ppg_core::error::{Error, Kind, Result};
use ppg_core::{secret, text};

// The only place that reads the environment: everything below receives it.
#[allow(clippy::disallowed_methods, reason = "main reads the environment for the whole program")]
fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    if cli::wants_version_only(&arguments) {
        return exit_with(cli::print_version(), false);
    }
    secret::disable_core_dumps();
    let environment = Environment::new(std::env::vars_os(), std::env::current_dir().ok());
    let environment = environment.started_as(arguments.first());
    let json = cli::wants_json(&arguments, &environment);
    exit_with(run(arguments, environment), json)
}

fn exit_with(result: Result<()>, json: bool) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(&error, json);
            ExitCode::from(error.exit_code())
        }
    }
}

/// Runs the command on one thread: it mostly waits for one service.
fn run(arguments: Vec<OsString>, environment: Environment) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Error::io("cannot start", &error))?;
    let result = runtime.block_on(cli::run(arguments, environment));
    // A DNS lookup that is still running in a blocking thread must not delay the exit.
    runtime.shutdown_background();
    result
}

/// Prints one line, or one JSON object if JSON was requested. A broken pipe prints nothing: the reader has gone.
fn report(error: &Error, json: bool) {
    if error.kind() == Kind::BrokenPipe {
        return;
    }
    if json {
        write_error_line(&error.to_json().to_string());
    } else {
        write_error_line(&format!("error: {}", text::escape_control(&error.to_string())));
    }
}
