//! Hints as they are typed: the program's words for remedies, and commands that reach the service and profile of the command
//! that suggests them.

use crate::config::Key;
use crate::config::environment::shell_word;
use crate::config::key::parse_bool;
use crate::config::source::CliSettings;
use ppg_core::error::{Error, Remedy};

/// Commands for which the service and the profile make no difference.
const WITHOUT_SERVICE: [&str; 5] = ["local", "completions", "version", "help", "--help"];

/// How commands of this program are typed.
#[derive(Debug, Clone)]
pub struct CommandLine {
    /// What starts the program: `ppg`, or its path.
    program: String,
    /// The option of this command that chooses the service, with its value.
    service: Option<String>,
    /// The option of this command that names the profile, with its value.
    profile: Option<String>,
}

impl CommandLine {
    /// Commands start with `program`, and have those of the `options` that choose the service and the profile.
    pub fn new(program: &str, options: &CliSettings) -> Self {
        let given = |key: Key| options.values.iter().find(|(known, _)| *known == key).map(|(_, value)| value);
        let local = || match parse_bool(given(Key::Local)?) {
            Some(true) => Some("--local".to_owned()),
            _ => Some("--local=false".to_owned()),
        };
        // An address turns local mode off by itself.
        let address = given(Key::ApiUrl).map(|address| format!("--api-url {}", shell_word(address)));
        CommandLine {
            program: program.to_owned(),
            service: address.or_else(local),
            profile: options.profile.as_ref().map(|profile| format!("--profile {}", shell_word(profile))),
        }
    }

    /// The error with a hint that works when typed; the last step before an error is shown.
    #[must_use]
    pub fn spell_out(&self, error: Error) -> Error {
        let error = error.spell_out(words);
        match error.hint_text().map(|hint| self.as_typed(hint)) {
            Some(typed) => error.hint(typed),
            None => error,
        }
    }

    /// The error in one line, with a hint that works when typed.
    pub fn to_line(&self, error: &Error) -> String {
        error.to_line(words, |hint| self.as_typed(hint))
    }

    /// Completes each command in `hint` that begins with `ppg`: with what starts the program, and with the options that it
    /// lacks.
    pub fn as_typed(&self, hint: &str) -> String {
        let mut typed = String::new();
        let mut rest = hint;
        while let Some((before, after)) = rest.split_once("ppg ") {
            let is_word = before.is_empty() || before.ends_with([' ', '(', '\'', '`']);
            let is_command = after.starts_with(|c: char| c.is_ascii_lowercase() || c == '-');
            typed.push_str(before);
            match is_word && is_command {
                true => typed.push_str(&self.program_for(after)),
                false => typed.push_str("ppg"),
            }
            typed.push(' ');
            rest = after;
        }
        typed + rest
    }

    /// The program with the options that the command at the start of `text` lacks.
    fn program_for(&self, text: &str) -> String {
        let end = text.find([',', ';', ')']).into_iter().chain(text.find("ppg ")).min();
        let command = &text[..end.unwrap_or(text.len())];
        let has = |option: &str| command.split_whitespace().any(|word| word.split('=').next() == Some(option));
        let mut program = self.program.clone();
        if command.split_whitespace().next().is_some_and(|first| WITHOUT_SERVICE.contains(&first)) {
            return program;
        }
        let service = self.service.as_ref().filter(|_| !has("--local") && !has("--api-url"));
        let profile = self.profile.as_ref().filter(|_| !has("--profile"));
        for option in [service, profile].into_iter().flatten() {
            program.push(' ');
            program.push_str(option);
        }
        program
    }
}

/// What to type, or where to look, for a remedy.
fn words(remedy: &Remedy) -> String {
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

    fn commands(program: &str, options: &[(Key, &str)], profile: Option<&str>) -> CommandLine {
        let options = CliSettings {
            values: options.iter().map(|(key, value)| (*key, (*value).to_owned())).collect(),
            profile: profile.map(str::to_owned),
            ..CliSettings::default()
        };
        CommandLine::new(program, &options)
    }

    #[test]
    fn a_command_is_named_as_it_is_typed() {
        for (hint, typed) in [
            ("run ppg auth login", "run ./ppg auth login"),
            ("ppg local logs shows more (ppg --local status)", "./ppg local logs shows more (./ppg --local status)"),
            ("another ppg, of 2026, /usr/bin/ppg auth", "another ppg, of 2026, /usr/bin/ppg auth"),
        ] {
            let error = commands("./ppg", &[], None).spell_out(Error::failed("no").hint(hint));
            assert_eq!(error.hint_text(), Some(typed));
        }
    }

    #[test]
    fn a_suggested_command_goes_to_the_same_service_and_profile() {
        let typed = |options: &[_], profile, hint: &str| commands("ppg", options, profile).as_typed(hint);
        let local = [(Key::Local, "true")];
        assert_eq!(typed(&[], None, "see ppg db list"), "see ppg db list");
        assert_eq!(typed(&local, None, "see ppg db list"), "see ppg --local db list");
        assert_eq!(typed(&[(Key::Local, "false")], None, "ppg db list"), "ppg --local=false db list");
        let address = [(Key::ApiUrl, "https://api.example/v1")];
        assert_eq!(
            typed(&address, Some("work"), "ppg db list"),
            "ppg --api-url https://api.example/v1 --profile work db list"
        );
        let odd = [(Key::ApiUrl, "https://a/it's?b&c")];
        assert_eq!(typed(&odd, None, "ppg db list"), r"ppg --api-url 'https://a/it'\''s?b&c' db list");
        for (hint, expected) in [
            ("run ppg local stop", "run ppg local stop"),
            ("run ppg --local auth login", "run ppg --profile work --local auth login"),
            (
                "ppg db use DB --profile old, or ppg db list",
                "ppg --local db use DB --profile old, or ppg --local --profile work db list",
            ),
        ] {
            assert_eq!(typed(&local, Some("work"), hint), expected);
        }
    }

    #[test]
    fn a_hint_names_the_option_and_the_crates_below_do_not() {
        let error = Error::failed("port 80 is taken").hint(Remedy::ChangeCallbackPort);
        assert!(!error.to_string().contains("--callback-port"), "{error}");
        assert!(commands("ppg", &[], None).to_line(&error).contains("--callback-port"), "{error}");
    }
}
