//! What is printed for shells and files, read back by the shells themselves: each value is exactly there, and nothing
//! that a value or a file name holds was run.
//!
//! PowerShell, docker and the GitHub Actions runner are not needed: their readers' rules are written down below.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use ppg_cli::output::env_format::{EnvFormat, render};
use ppg_core::secret::Secret;
use ppg_test::injection_values::{CANARY, variables};

/// The shells that read the format `sh`: program, arguments, Debian package.
const SHELLS: [(&str, &[&str], &str); 11] = [
    ("dash", &[], "dash"),
    ("bash", &[], "bash"),
    ("bash", &["--posix"], "bash"),
    ("bash", &["-O", "extglob"], "bash"),
    ("bash", &["-O", "nullglob"], "bash"),
    ("bash", &["-O", "failglob", "-O", "dotglob"], "bash"),
    ("bash", &["-eu"], "bash"),
    ("zsh", &["-f"], "zsh"),
    ("ksh93", &[], "ksh93u+m"),
    ("mksh", &[], "mksh"),
    ("busybox", &["sh"], "busybox"),
];

/// Runs `script` in a shell, in `directory`, with the text in the file `$PRINTED`, and returns the environment that a
/// program then has. Fails if the shell printed anything or something else came up in the directory.
fn environment(
    shell: (&str, &[&str], &str),
    script: &str,
    locale: &str,
    directory: &Path,
    text: &str,
) -> BTreeMap<String, String> {
    let outside = tempfile::tempdir().unwrap();
    let printed = outside.path().join("printed");
    fs::write(&printed, text).unwrap();
    let before = names(directory);
    let output = Command::new(shell.0)
        .args(shell.1)
        .arg("-c")
        .arg(format!("{script}\nexec env -0"))
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("HOME", outside.path())
        .env("LC_ALL", locale)
        .env("PRINTED", &printed)
        .current_dir(directory)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("cannot run {}: {error}; install the Debian package {}", shell.0, shell.2));
    let what = format!("{} {:?} {script} {locale}", shell.0, shell.1);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{what}");
    assert!(output.status.success(), "{what}: {}", output.status);
    assert_eq!(names(directory), before, "{what}: a command was run");
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_terminator('\0').filter_map(|pair| pair.split_once('=')).map(|(n, v)| (n.into(), v.into())).collect()
}

fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(directory).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Fails unless each variable has its exact value and no other one was set.
fn assert_all(environment: &BTreeMap<String, String>, variables: &[(String, Secret)], what: &str) {
    for (name, value) in variables {
        let got = environment.get(name);
        let value = value.expose();
        assert!(
            got.is_some_and(|got| got == value),
            "{what}: {name} should be {:?} and is {:?}",
            value.chars().take(200).collect::<String>(),
            got.map(|got| got.chars().take(200).collect::<String>())
        );
    }
    let expected = variables.iter().map(|(name, _)| name);
    assert_eq!(
        environment.keys().filter(|name| name.starts_with('V') || name.contains("ppg")).collect::<Vec<_>>(),
        expected.collect::<Vec<_>>(),
        "{what}: nothing else was set"
    );
}

/// A directory whose file names match whatever `text` would match if something in it were a pattern: each word
/// of it with the pattern characters replaced by what ends a quote and runs a command.
fn hostile_directory(text: &str) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    let touch = |name: &str| {
        let path = directory.path().join(name);
        // A name that is too long or a directory already can't be made, and matches nothing.
        if !name.is_empty() && !name.starts_with('/') && !name.split('/').any(|part| part == ".." || part.len() > 250) {
            let _ = path.parent().map(fs::create_dir_all);
            let _ = fs::write(path, "");
        }
    };
    for name in ["a", "b", "c", "ab", "xyz", "-n", "--", "*", "?", "[a-z]", "'", "\"", "\\", "~", "$(touch canary)"] {
        touch(name);
    }
    touch("PGPASSWORD='';touch canary;'';");
    for (name, value) in variables() {
        for with in ["", "x", "'", "';touch canary;'", "$(touch canary)", "\"$(touch canary)\""] {
            let spoilt = value.expose().replace(['*', '?', '[', ']', '{', '}', '(', ')', '\\'], with);
            touch(&format!("{name}='{}';", spoilt.replace('\'', "'\"'\"'")));
        }
    }
    for word in text.split_ascii_whitespace().filter(|word| word.len() < 2_000) {
        for pattern in ["*", "?", "[", "\\", "\"", "("] {
            for with in ["", "x", "';touch canary;'", "$(touch canary)"] {
                if word.contains(pattern) && !word.contains("\\?") {
                    touch(&word.replace(pattern, with));
                }
            }
        }
        // The file whose name bash looks for when only backslashes make a word a pattern.
        touch(&word.replace('\\', ""));
    }
    assert!(!directory.path().join(CANARY).exists());
    directory
}

#[test]
fn every_shell_reads_every_value_among_hostile_files() {
    let variables = variables();
    let text = render(EnvFormat::Sh, &variables).unwrap();
    let directory = hostile_directory(&text);
    assert!(names(directory.path()).len() > 300, "the directory is full of traps");
    for shell in SHELLS {
        for script in [r#"eval "$(cat "$PRINTED")""#, r#"eval $(cat "$PRINTED")"#] {
            for locale in ["C", "C.UTF-8"] {
                let environment = environment(shell, script, locale, directory.path(), &text);
                assert_all(&environment, &variables, &format!("{shell:?} {script} {locale}"));
            }
        }
    }
}

#[test]
fn a_single_value_is_read_back() {
    // In a batch one value could repair what another one broke.
    let directory = hostile_directory("");
    for value in ["'", "\\", "\n", "\"", "*", "x?'$(touch canary)'", "a\n", "", "`", "{a,b}"] {
        let variables = [("V".to_owned(), Secret::from(value))];
        let text = render(EnvFormat::Sh, &variables).unwrap();
        for shell in SHELLS {
            let environment = environment(shell, r#"eval $(cat "$PRINTED")"#, "C", directory.path(), &text);
            assert_all(&environment, &variables, &format!("{shell:?}"));
        }
    }
}

#[test]
fn a_file_named_like_the_value_runs_nothing() {
    // The ksh family takes `\?` for a pattern. A program that knows the value and may write to the directory
    // can only replace a question mark by another character there.
    let variables = [("V".to_owned(), Secret::from("q?r"))];
    let text = render(EnvFormat::Sh, &variables).unwrap();
    assert_eq!(text, "export V='q'\\?'r';\n");
    for trap in ["'", "$", "`", ";", "\"", "\\", "(", "\n", "*", "\t"] {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join(format!("V='q'\\{trap}'r';")), "").unwrap();
        fs::write(directory.path().join(format!("V='q'{trap}'r';")), "").unwrap();
        fs::write(directory.path().join("V=qxr"), "").unwrap();
        for shell in SHELLS {
            let environment = environment(shell, r#"eval $(cat "$PRINTED")"#, "C", directory.path(), &text);
            let got = environment["V"].as_str();
            if matches!(shell.0, "ksh93" | "mksh") {
                let changed = if trap == "\n" { "qr".to_owned() } else { format!("q{trap}r") };
                assert!(got == "q?r" || got == changed, "{shell:?} {trap:?}: {got:?}");
            } else {
                assert_eq!(got, "q?r", "{shell:?} {trap:?}");
            }
        }
    }
}

#[test]
fn fish_gets_every_value() {
    let variables = variables();
    let text = render(EnvFormat::Fish, &variables).unwrap();
    assert_eq!(text.lines().count(), variables.len(), "one line a variable");
    let directory = hostile_directory(&text);
    for script in ["source $PRINTED", "cat $PRINTED | source", "eval (cat $PRINTED)", "eval \"$(cat $PRINTED)\""] {
        for locale in ["C", "C.UTF-8"] {
            let fish = ("fish", ["--no-config"].as_slice(), "fish");
            let environment = environment(fish, script, locale, directory.path(), &text);
            assert_all(&environment, &variables, &format!("fish {script} {locale}"));
        }
    }
}

#[test]
fn direnv_gets_every_value_from_one_line_each() {
    let variables = variables();
    let text = render(EnvFormat::Direnv, &variables).unwrap();
    assert_eq!(text.lines().count(), variables.len());
    let directory = hostile_directory(&text);
    // direnv has bash read the file.
    for locale in ["C", "C.UTF-8"] {
        let environment = environment(("bash", &[], "bash"), r#". "$PRINTED""#, locale, directory.path(), &text);
        assert_all(&environment, &variables, locale);
    }
}

/// Reads what `render` prints for PowerShell by the rules of about_Quoting_Rules: a string between single quotes, where
/// each of ' ‘ ’ ‚ ‛ is such a quote and two of them stand for one; `[char]N`, N being a UTF-16 unit; `-join (…)`.
fn powershell(line: &str) -> (String, String) {
    const QUOTES: [char; 5] = ['\'', '\u{2018}', '\u{2019}', '\u{201a}', '\u{201b}'];
    let (name, expression) = line.strip_prefix("$env:").unwrap().split_once(" = ").unwrap();
    let expression = expression.strip_suffix(';').unwrap();
    let mut rest = match expression.strip_prefix("-join (") {
        Some(list) => list.strip_suffix(')').unwrap(),
        None => expression,
    };
    let mut units: Vec<u16> = Vec::new();
    loop {
        if let Some(number) = rest.strip_prefix("[char]") {
            let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
            units.push(number[..digits].parse().unwrap());
            rest = &number[digits..];
        } else {
            let mut characters = rest.char_indices().peekable();
            assert!(QUOTES.contains(&characters.next().unwrap().1), "{rest}");
            let end = loop {
                let (at, c) = characters.next().expect("a closing quote");
                if !QUOTES.contains(&c) {
                    units.extend(c.encode_utf16(&mut [0; 2]).iter());
                } else if characters.peek().is_some_and(|(_, next)| QUOTES.contains(next)) {
                    characters.next();
                    units.extend(c.encode_utf16(&mut [0; 2]).iter());
                } else {
                    break at + c.len_utf8();
                }
            };
            rest = &rest[end..];
        }
        match rest.strip_prefix(", ") {
            Some(more) => rest = more,
            None => break,
        }
    }
    assert_eq!(rest, "");
    (name.to_owned(), String::from_utf16(&units).unwrap())
}

#[test]
fn powershell_reads_every_value_but_an_empty_one() {
    let variables: Vec<_> = variables().into_iter().filter(|(_, value)| !value.expose().is_empty()).collect();
    let text = render(EnvFormat::Powershell, &variables).unwrap();
    assert!(text.bytes().all(|b| b == b'\n' || (b' '..=b'~').contains(&b)), "any code page reads it");
    let read: BTreeMap<String, String> = text.lines().map(powershell).collect();
    assert_all(&read, &variables, "PowerShell");
    let refused = render(EnvFormat::Powershell, &[("V".to_owned(), Secret::from(""))]).unwrap_err();
    assert_eq!(refused.exit_code(), 5);
    assert_eq!(
        render(EnvFormat::Powershell, &[("V".to_owned(), Secret::from("it's ‘x’"))]).unwrap(),
        "$env:V = -join ('it''s ', [char]8216, 'x', [char]8217);\n"
    );
}

/// Splits the variables into those that the format takes and those that it refuses, each alone.
fn taken(format: EnvFormat) -> (Vec<(String, Secret)>, Vec<String>) {
    let (taken, refused): (Vec<_>, Vec<_>) =
        variables().into_iter().partition(|variable| match render(format, std::slice::from_ref(variable)) {
            Ok(_) => true,
            Err(error) => {
                let said = error.to_string();
                assert_eq!(error.exit_code(), 5, "{said}");
                assert!(said.contains(&variable.0) && !said.contains('\n'), "{said}");
                false
            }
        });
    (taken, refused.into_iter().map(|(_, value)| value.expose().to_owned()).collect())
}

#[test]
fn docker_reads_every_value_without_newline() {
    let (variables, refused) = taken(EnvFormat::Docker);
    assert!(refused.iter().all(|v| v.contains('\n') || v.ends_with('\r') || v.len() > 65_000), "{refused:?}");
    let text = render(EnvFormat::Docker, &variables).unwrap();
    // docker's rules: a line ends with \n or \r\n, its beginning is trimmed, # begins a comment, the rest is the value.
    let read = text.split_terminator('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).filter_map(|line| {
        assert!(line.len() < 65_536);
        let line = line.trim_start();
        if line.starts_with('#') { None } else { line.split_once('=') }
    });
    assert_all(&read.map(|(n, v)| (n.into(), v.into())).collect(), &variables, "docker");
}

#[test]
fn json_is_one_object_with_every_value() {
    let variables = variables();
    let text = render(EnvFormat::Json, &variables).unwrap();
    assert!(text.starts_with("{\n") && text.ends_with("\n}\n"));
    assert_all(&serde_json::from_str(&text).unwrap(), &variables, "json");
}

#[test]
fn the_github_runner_reads_every_value() {
    let (variables, refused) = taken(EnvFormat::Github);
    assert!(refused.iter().all(|value| value.ends_with('\r')), "{refused:?}");
    let text = render(EnvFormat::Github, &variables).unwrap();
    assert_ne!(text, render(EnvFormat::Github, &variables).unwrap(), "the delimiters are random");
    // The runner's rules: NAME<<DELIMITER, lines up to one that is DELIMITER; a line ends with \n, on Windows with \r\n
    // too; ends of lines are kept but for the last one.
    for windows in [false, true] {
        let mut read = BTreeMap::new();
        let mut lines = text.split_inclusive('\n').map(|line| match line.strip_suffix("\r\n") {
            Some(content) if windows => (content, "\r\n"),
            _ => (line.strip_suffix('\n').unwrap(), "\n"),
        });
        while let Some((head, _)) = lines.next() {
            let (name, delimiter) = head.split_once("<<").unwrap();
            assert!(!name.contains('='), "{name}");
            let (mut value, mut end) = (String::new(), "");
            for (line, next_end) in lines.by_ref() {
                if line == delimiter {
                    break;
                }
                value = value + end + line;
                end = next_end;
            }
            read.insert(name.to_owned(), value);
        }
        assert_all(&read, &variables, "github");
    }
}

#[test]
fn a_nul_is_refused_everywhere_and_nothing_is_printed() {
    use EnvFormat::{Direnv, Docker, Dotenv, Fish, Github, Json, Powershell, Sh};
    for format in [Sh, Fish, Powershell, Dotenv, Docker, Json, Github, Direnv] {
        let variables =
            [("GOOD".to_owned(), Secret::from("x")), ("PGPASSWORD".to_owned(), Secret::from("hunter2\0rest"))];
        let error = render(format, &variables).unwrap_err();
        assert_eq!(error.exit_code(), 5);
        assert!(error.to_string().contains("PGPASSWORD") && !error.to_string().contains("hunter2"), "{error}");
    }
}
