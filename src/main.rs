//! The program: parses, runs, turns an error into an exit code.

use std::process::ExitCode;

use ppg_cli::config::Environment;
use ppg_cli::context::write_error_line;
use ppg_cli::{cli, hints};
use ppg_core::error::{Error, Kind, Result};
use ppg_core::{secret, text};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    if cli::wants_version_only(&arguments) {
        return exit_with(cli::print_version(), false);
    }
    secret::disable_core_dumps();
    let environment = Environment::from_process();
    let json = cli::wants_json(&arguments, &environment);
    exit_with(run(arguments, environment), json)
}

fn exit_with(result: Result<()>, json: bool) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let error = hints::spell_out(error);
            report(&error, json);
            ExitCode::from(error.exit_code())
        }
    }
}

/// One thread is enough: a command waits for one service.
fn run(arguments: Vec<std::ffi::OsString>, environment: Environment) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Error::io("cannot start", &error))?;
    let result = runtime.block_on(cli::run(arguments, environment));
    // A name that is still being looked up must not keep a command that is done.
    runtime.shutdown_background();
    result
}

/// One line, or one JSON object where JSON was asked for. Nobody reads our output any more: that is no failure.
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
