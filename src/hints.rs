//! The program's words for the remedies that the crates below it name by meaning.

use ppg_core::error::{Error, Remedy};

/// The error with a hint that works when typed; the last step before an error is shown. `program` is what starts this
/// program: `ppg`, or its path.
#[must_use]
pub fn spell_out(error: Error, program: &str) -> Error {
    let error = error.spell_out(words);
    match error.hint_text().map(|hint| as_typed(hint, program)) {
        Some(typed) => error.hint(typed),
        None => error,
    }
}

/// Puts `program` in the place of each `ppg` that begins a command.
fn as_typed(hint: &str, program: &str) -> String {
    let mut typed = String::new();
    let mut rest = hint;
    while let Some((before, after)) = rest.split_once("ppg ") {
        let is_word = before.is_empty() || before.ends_with([' ', '(', '\'', '`']);
        let is_command = after.starts_with(|c: char| c.is_ascii_lowercase() || c == '-');
        typed.push_str(before);
        typed.push_str(if is_word && is_command { program } else { "ppg" });
        typed.push(' ');
        rest = after;
    }
    typed + rest
}

/// The error in one line, with a hint that works when typed.
pub fn to_line(error: &Error) -> String {
    error.to_line(words)
}

/// What to type, or where to look, for a remedy.
pub fn words(remedy: &Remedy) -> String {
    match remedy {
        Remedy::AllowInsecureHttp => "use https, or --insecure-http if you must",
        Remedy::CheckApiUrl => "check the API address (ppg config get api-url) and proxy settings",
        Remedy::CheckAuthUrl => "check the address: ppg config get auth-url",
        Remedy::CheckClientId => "check the client ID: ppg config get client-id",
        Remedy::ChangeCallbackPort => "choose another with --callback-port, or stop the program that uses it",
        Remedy::ReplaceConnection => "create another with ppg conn create and delete this one",
        Remedy::InstallPostgres => {
            "install Node.js with npm, or PostgreSQL 14 or newer, or name its programs with --postgres-bin DIR"
        }
        Remedy::ListBackups => "see them with ppg backup list, and restore one with ppg backup restore BACKUP",
        Remedy::ListConnections => "see ppg conn list",
        Remedy::ListIntegrations => "see ppg integration list",
        Remedy::ListRegions => "see ppg region list, or the regions in ppg project create --help",
        Remedy::ListWorkspaces => "see ppg workspace list",
        Remedy::LowerLimit => "ask for less with --limit",
        Remedy::MoveTokenToEnvironment => "give the token in PPG_TOKEN",
        Remedy::RaiseTimeout => "try again, or give more time with --timeout",
        Remedy::ResetLocal => "restore it from a copy, or run ppg local reset to start anew",
        Remedy::SelectWorkspace => "give --workspace",
        Remedy::SetLocalDirectory => "set PPG_LOCAL_DIR to a directory that every user may pass through (mode 0711)",
        Remedy::SetToken => "set PPG_TOKEN",
        Remedy::ShowLocalLogs => "ppg local logs shows more",
        Remedy::ShowLocalStatus => "ppg local status shows it",
        Remedy::ShowWorkspace => "see the plan in ppg workspace get",
        Remedy::ShowRegionNames => "see the regions in ppg project create --help",
        Remedy::SignIn => "run ppg auth login",
        Remedy::SignInAgain => "run ppg auth login again",
        Remedy::SignInAnew => "run ppg auth logout and ppg auth login",
        Remedy::SignInAgainAndCheckBrowser => "run ppg auth login again, and look at the address in the browser",
        Remedy::StoreInFile => {
            "sign in with --insecure-storage, which keeps the tokens in a file that only you can read, or set PPG_TOKEN"
        }
        Remedy::UnlockKeyring => "unlock it and try again, or set PPG_TOKEN",
        Remedy::UsePostgresVersion(version) => {
            return format!("name the programs of PostgreSQL {version} with --postgres-bin DIR");
        }
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_named_as_it_is_typed() {
        for (hint, typed) in [
            ("run ppg auth login", "run ./ppg auth login"),
            ("ppg local logs shows more (ppg --local status)", "./ppg local logs shows more (./ppg --local status)"),
            ("another ppg, of 2026, /usr/bin/ppg auth", "another ppg, of 2026, /usr/bin/ppg auth"),
        ] {
            let error = spell_out(Error::failed("no").hint(hint), "./ppg");
            assert_eq!(error.hint_text(), Some(typed));
        }
    }

    #[test]
    fn a_hint_names_the_option_and_the_crates_below_do_not() {
        let error = Error::failed("port 80 is taken").hint(Remedy::ChangeCallbackPort);
        assert!(!error.to_string().contains("--callback-port"), "{error}");
        assert!(to_line(&error).contains("--callback-port"), "{error}");
    }
}
