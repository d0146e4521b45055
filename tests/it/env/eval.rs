//! `eval $(ppg conn env)` with the real program, a hostile service and real shells: the value is exact, or the command
//! ends with 5; nothing of it is ever run.

use std::collections::HashMap;

use ppg_test::injection_values;
use ppg_test::samples;
use ppg_test::sandbox;
use ppg_test::sandbox::Sandbox;
use ppg_test::stub_server::{RecordedRequest, Reply, StubServer};

/// The passwords that the service gives its databases: every second one of the library's tests, and one
/// with a NUL.
fn passwords() -> Vec<String> {
    let mut passwords: Vec<_> = injection_values::values()
        .into_iter()
        .filter(|value| !value.is_empty() && value.len() < 2_000)
        .step_by(2)
        .collect();
    passwords.push("with\0nul".into());
    passwords
}

fn service(passwords: Vec<String>) -> StubServer {
    StubServer::with(move |request: &RecordedRequest| {
        let number = request.target.strip_prefix("/v1/databases/db_").and_then(|number| number.parse::<usize>().ok());
        let Some(password) = number.and_then(|number| passwords.get(number)) else {
            return Reply::error(404, "not_found", "There is no such thing.");
        };
        let mut database = samples::database(&request.target["/v1/databases/".len()..], "orders", "proj_1");
        database["directConnection"]["password"] = password.as_str().into();
        Reply::ok(&database)
    })
}

#[test]
fn each_shell_gets_the_exact_password_or_a_refusal() {
    let passwords = passwords();
    assert!(passwords.len() >= 60);
    let service = service(passwords.clone());
    let home = Sandbox::create();
    // Without it each of the 850 runs reads the 140 certificates of the system, for a service without TLS.
    let certificate = ppg_test::tls::CertificateAuthority::generate().write(&home.directory().join(".."));
    let count = passwords.len();
    // One shell for all values: each is evaluated, and the environment then says what arrived.
    let loop_of = |eval: &str| {
        format!(
            "n=0; while [ $n -lt {count} ]; do unset PGPASSWORD; {eval}; printf '%s %s ' $n $?; \
             env -0 | tr '\\n\\000' '\\001\\n' | grep '^PGPASSWORD=' || echo none; n=$((n+1)); done"
        )
    };
    let fish = format!(
        "for n in (seq 0 {}); set -e PGPASSWORD; ppg conn env db_$n --format fish > out; set code $status; source out; printf '%s %s ' $n $code; \
         env -0 | tr '\\n\\000' '\\001\\n' | grep '^PGPASSWORD=' || echo none; end",
        count - 1
    );
    let quoted = loop_of("out=$(ppg conn env db_$n); code=$?; eval \"$out\"; (exit $code)");
    let unquoted = loop_of("eval $(ppg conn env db_$n || echo false)");
    let mut runs: Vec<(&str, Vec<&str>, &str)> = vec![("fish", vec!["--no-config", "-c"], &fish)];
    for (shell, arguments) in [
        ("dash", vec!["-c"]),
        ("bash", vec!["--norc", "-c"]),
        ("zsh", vec!["-f", "-c"]),
        ("ksh93", vec!["-c"]),
        ("mksh", vec!["-c"]),
        ("busybox", vec!["sh", "-c"]),
    ] {
        runs.push((shell, arguments.clone(), &quoted));
        runs.push((shell, arguments, &unquoted));
    }
    for (shell, arguments, script) in runs {
        let output = home
            .program(shell)
            .args(&arguments)
            .arg(script)
            .env("SSL_CERT_FILE", &certificate)
            .env("PPG_API_URL", service.url())
            .env("PPG_TOKEN", "token")
            .output()
            .unwrap_or_else(|error| panic!("{shell}: {error}; install its Debian package"));
        let text =
            String::from_utf8(output.stdout.clone()).unwrap_or_else(|_| panic!("{shell}: {}", sandbox::both(&output)));
        let mut arrived = HashMap::new();
        for line in text.trim_end_matches('\n').split('\n') {
            let mut parts = line.splitn(3, ' ');
            let number: usize = parts.next().unwrap().parse().unwrap_or_else(|_| panic!("{shell}: {line:?}"));
            let code = parts.next().unwrap().to_owned();
            arrived.insert(number, (code, parts.next().unwrap().to_owned()));
        }
        assert_eq!(arrived.len(), count, "{shell}\n{}", sandbox::both(&output));
        for (number, password) in passwords.iter().enumerate() {
            let (code, value) = &arrived[&number];
            let exact = format!("PGPASSWORD={}", password.replace('\n', "\u{1}"));
            if password.contains('\0') {
                assert_eq!(value, "none", "{shell}: {password:?}");
                assert_ne!(code, "0", "{shell}: {password:?}");
            } else {
                assert_eq!((code.as_str(), value.as_str()), ("0", exact.as_str()), "{shell}: {password:?} in {script}");
            }
        }
        assert!(!home.directory().join(injection_values::CANARY).exists(), "{shell}: a value was run");
    }
}

#[test]
fn a_refused_value_is_exit_5_and_prints_nothing() {
    let service = service(vec!["with\0nul".into()]);
    let home = Sandbox::create();
    let output = home
        .command(&["conn", "env", "db_0"])
        .env("PPG_API_URL", service.url())
        .env("PPG_TOKEN", "token")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(5), "{}", sandbox::both(&output));
    assert!(output.stdout.is_empty(), "{}", sandbox::both(&output));
    assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1, "{}", sandbox::both(&output));
}
