//! Bad input gets one line on standard error, the documented exit code, and nothing half done.

use ppg_test::program::{Output, TOKEN, TestCommand};
use ppg_test::samples;
use ppg_test::stub_server::{Reply, StubServer};

/// A service that must not be asked.
fn untouched() -> StubServer {
    StubServer::script([])
}

/// Fails unless the input is rejected before a request, as text and as JSON.
#[track_caller]
fn refused(words: &[&str], arguments: &[&str]) {
    let service = untouched();
    let ended = TestCommand::for_service(&service).run(arguments);
    ended.code(2).is_one_error_line();
    for word in words {
        ended.stderr_contains(word);
    }
    let json = TestCommand::for_service(&service).run(&[&["-o", "json"], arguments].concat());
    let error = json.code(2).error_json();
    assert_eq!(error["exitCode"], 2, "{error}");
    assert!(!error["message"].as_str().unwrap().is_empty(), "{error}");
    assert!(service.request_lines().is_empty(), "{:?}", service.request_lines());
}

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

const REGIONS: [&str; 6] = ["us-east-1", "us-west-2", "eu-west-1", "eu-central-1", "ap-southeast-1", "ap-northeast-1"];

#[test]
fn an_unknown_region_names_the_six() {
    for region in ["mars", "us-est-1", "US-EAST-1", "us-east-1 ", "''"] {
        refused(&REGIONS, &["db", "create", "x", "--region", region, "--project", "p"]);
        refused(&REGIONS, &["project", "create", "x", "--region", region, "--workspace", "w"]);
    }
    refused(&["did you mean us-east-1?"], &words("db create x --region us-est-1 --project p"));
    // Left out, a script is told the same.
    refused(&REGIONS, &words("db create x --project p"));
    refused(&REGIONS, &words("project create x --workspace w"));
}

#[test]
fn an_invalid_date_is_rejected_with_the_expected_form() {
    for date in
        ["yesterday", "2026-02-30", "2026-1-1", "2026-01-01T00:00:00Z", "20260101", "01/02/2026", "-1", " 2026-01-01"]
    {
        for option in ["--from", "--to"] {
            refused(&["YYYY-MM-DD"], &["db", "usage", "d", &format!("{option}={date}")]);
        }
    }
    refused(&["YYYY-MM-DD"], &["db", "usage", "d", "--from="]);
    refused(&["--from 2026-02-01 is after --to 2026-01-31"], &words("db usage d --from 2026-02-01 --to 2026-01-31"));
}

#[test]
fn a_limit_is_a_whole_number_from_1() {
    for limit in ["-1", "0", "x", "1.5", "99999999999999999999", "", "1e3"] {
        for list in ["workspace list", "project list", "db list", "backup list d", "conn list d", "integration list"] {
            if list != "workspace list" && limit != "-1" {
                continue;
            }
            let arguments = [words(list), vec!["--limit", limit]].concat();
            refused(&["a limit is a whole number from 1"], &arguments);
        }
    }
}

#[test]
fn a_name_must_be_one_visible_short_line() {
    let long = "x".repeat(100_000);
    for (name, why) in [
        ("", "must not be empty"),
        ("   ", "must not be empty"),
        ("a\nb", "no line breaks"),
        ("a\r\nerror: forged", "no line breaks"),
        ("a\u{1b}[31mred", "no line breaks, control or invisible characters"),
        ("a\u{202e}b", "invisible"),
        ("a\u{7f}", "control"),
        (&long, "at most 255 characters, this one has 100000"),
    ] {
        refused(&[why], &["project", "create", name, "--region", "us-east-1", "--workspace", "w"]);
        refused(&[why], &["db", "create", name, "--region", "us-east-1", "--project", "p"]);
        refused(&[why], &["conn", "create", "d", "--name", name]);
        refused(&[why], &["backup", "create", "d", "--label", name]);
    }
}

#[test]
fn a_name_of_250_multibyte_characters_is_sent_whole() {
    let name = "日".repeat(250);
    let service = StubServer::with(|_| Reply::json(201, &samples::database("d", "x", "p")));
    TestCommand::for_service(&service).run(&["db", "create", &name, "--region", "us-east-1", "--project", "p"]).ok();
    assert_eq!(service.requests()[0].json()["name"], name);
}

#[test]
fn a_huge_name_to_look_up_is_shortened_in_the_error() {
    let huge = "x".repeat(10_000_000);
    let link = format!("{{\"database\": \"{huge}\"}}");
    let empty = || Reply::ok(&samples::list(&[]));
    let service = StubServer::with(move |_| empty());
    let ended = TestCommand::for_service(&service).file(".ppg/project.json", &link).run_line("db get");
    ended.code(4).is_one_error_line().stderr_contains("no database has the ID or name");
    assert!(ended.stderr.len() < 400, "{} bytes", ended.stderr.len());
    let ended = TestCommand::for_service(&service).run(&["db", "get", &huge[..100_000]]);
    ended.code(4).is_one_error_line();
    assert!(ended.stderr.len() < 400, "{} bytes", ended.stderr.len());
}

#[test]
fn a_connection_type_names_the_two() {
    refused(&["direct", "prisma"], &words("conn create d --type http"));
    refused(&["direct", "prisma"], &["conn", "create", "d", "--type", ""]);
}

#[test]
fn a_malformed_token_is_refused_and_not_shown() {
    let service = untouched();
    for token in
        ["sec ret", "secretly\n", "sec\nret", "sec\tret", "sécret", " secretly", "secretly\r\n", "sec\u{1b}[31mret"]
    {
        let ended = TestCommand::for_service(&service).env("PPG_TOKEN", token).run_line("workspace list");
        ended
            .code(2)
            .is_one_error_line()
            .stderr_contains("the token from PPG_TOKEN")
            .output_lacks("sec")
            .output_lacks("ret");
        let ended = TestCommand::for_service(&service)
            .file("token", &format!("{token}\n"))
            .run_line("workspace list --token-file token");
        ended.code(2).is_one_error_line().output_lacks("sec").output_lacks("ret");
        let error = TestCommand::for_service(&service)
            .env("PPG_TOKEN", token)
            .run_line("workspace list -o json")
            .code(2)
            .error_json();
        assert_eq!(error["code"], "invalid_token");
    }
    for (file, code) in [("", 2), ("\n", 2)] {
        let ended =
            TestCommand::for_service(&service).file("token", file).run_line("workspace list --token-file token");
        ended.code(code).is_one_error_line().stderr_contains("is empty");
    }
    TestCommand::for_service(&service)
        .run_line("workspace list --token-file nowhere")
        .code(1)
        .is_one_error_line()
        .stderr_contains("cannot read the token file");
    TestCommand::for_service(&service)
        .run_line("workspace list --token-stdin")
        .code(2)
        .is_one_error_line()
        .stderr_contains("from standard input is empty");
    assert!(service.request_lines().is_empty());
}

#[test]
fn a_token_cannot_be_passed_as_an_option() {
    let ended = TestCommand::for_service(&untouched()).run_line("workspace list --token abc");
    ended.code(2).is_one_error_line().stderr_contains("--token");
}

#[test]
fn an_unsafe_api_url_is_rejected() {
    for (url, why) in [
        ("api.prisma.io/v1", "has no scheme"),
        ("localhost:8080/v1", "has neither the scheme https nor http"),
        ("//api.prisma.io/v1", "has no scheme"),
        ("ftp://api.prisma.io/v1", "has neither the scheme https nor http"),
        ("file:///etc/passwd", "has neither the scheme https nor http"),
        ("https://", "cannot be read"),
        ("https://ada:pw-never-shown@api.prisma.io/v1", "has credentials in it"),
        ("https://tok-never-shown@api.prisma.io/v1", "has credentials in it"),
        ("https://api.prisma.io/v1?x=y", "has a query or a fragment"),
        ("https://api.prisma.io/v1#x", "has a query or a fragment"),
        ("https://api.prisma.io:99999/v1", "cannot be read"),
        ("http://api.prisma.io/v1", "plain http to another machine"),
        ("http://127.0.0.1.example/v1", "plain http to another machine"),
        ("http://10.0.0.1/v1", "plain http to another machine"),
    ] {
        for ended in [
            TestCommand::for_url(url).run_line("workspace list"),
            TestCommand::without_service().env("PPG_TOKEN", TOKEN).run(&["workspace", "list", "--api-url", url]),
            TestCommand::without_service().env("PPG_TOKEN", TOKEN).run(&["config", "set", "api-url", url]),
        ] {
            ended.code(2).is_one_error_line().stderr_contains(why).output_lacks("never-shown");
        }
        TestCommand::for_url(url).run_line("workspace list").stderr_contains("(from PPG_API_URL)");
        let config = format!("[profiles.default]\napi-url = \"{url}\"\n");
        let ended = TestCommand::without_service()
            .env("PPG_TOKEN", TOKEN)
            .file("config.toml", &config)
            .run_line("workspace list");
        ended.code(2).is_one_error_line().stderr_contains("(from profile default)");
        TestCommand::for_url(url).run_line("workspace list -o json").code(2).error_json();
    }
}

#[test]
fn plain_http_to_another_host_needs_an_option() {
    // Nothing answers there; the attempt counts. The proxy keeps it on this machine.
    let dead = format!("http://127.0.0.1:{}", ppg_test::port::free_port());
    let ended = TestCommand::for_url("http://api.example/v1")
        .env("HTTP_PROXY", &dead)
        .run_line("workspace list --insecure-http");
    ended.code(7).is_one_error_line();
}

#[test]
fn a_broken_configuration_is_named_with_file_and_line() {
    for (config, line) in [
        ("[profiles.default]\noutput = json\n", 2),
        ("[profiles.default\n", 1),
        ("\n\n[profiles.default]\noutput = \"xml\"\n", 4),
        ("[profiles.default]\ntimeout = \"soon\"\n", 2),
        ("[profiles.default]\ntimeot = 5\n", 2),
        ("[profiles.default]\nproject = \"a\\u001b[2J\"\n", 2),
        ("[profiles.default]\nproject = [1]\n", 2),
        ("color = \"never\"\n", 1),
        ("profiles = 7\n", 1),
    ] {
        let service = untouched();
        let ppg = TestCommand::for_service(&service).file("config.toml", config);
        let path = ppg.home().join("config.toml");
        let ended = ppg.run_line("workspace list");
        ended.code(2).is_one_error_line().stderr_contains(&format!("{}:{line}: ", path.display()));
        ppg.run_line("workspace list --json").code(2).error_json();
        assert!(service.request_lines().is_empty());
        assert_eq!(std::fs::read_to_string(path).unwrap(), config, "a broken file is left alone");
    }
    let ppg = TestCommand::for_service(&untouched());
    std::fs::write(ppg.home().join("config.toml"), b"\xff\xfe").unwrap();
    ppg.run_line("workspace list").is_one_error_line().stderr_contains("config.toml");
}

#[test]
fn a_broken_link_is_named_with_file_and_line() {
    for (link, line) in
        [("{", 1), ("", 1), ("{\n\"project\": 7\n}", 2), ("{\n\n\"projekt\": \"p\"\n}", 3), ("[]", 1), ("not json", 1)]
    {
        let service = untouched();
        let ppg = TestCommand::for_service(&service).file(".ppg/project.json", link);
        let path = ppg.home().join(".ppg").join("project.json");
        let ended = ppg.run_line("workspace list");
        ended.code(2).is_one_error_line().stderr_contains(&format!("project.json:{line}: "));
        assert_eq!(std::fs::read_to_string(path).unwrap(), link);
    }
    let service = untouched();
    let ppg = TestCommand::for_service(&service).file(".ppg/project.json", "{\"project\": \"a\\nb\"}");
    ppg.run_line("workspace list").code(2).is_one_error_line().stderr_contains("project.json");
}

#[test]
fn an_unwritable_directory_is_named_and_loses_nothing() {
    let ppg = TestCommand::without_service().file("occupied", "content");
    let inside = ppg.home().join("occupied").join("ppg");
    let ppg = ppg.env("PPG_CONFIG_DIR", inside.to_str().unwrap());
    ppg.run_line("config set output json").code(1).is_one_error_line().stderr_contains("occupied");
    assert_eq!(std::fs::read_to_string(ppg.home().join("occupied")).unwrap(), "content");

    // A directory where the file has to be.
    let ppg = TestCommand::without_service().file("config.toml/x", "");
    ppg.run_line("config set output json")
        .code(2)
        .is_one_error_line()
        .stderr_contains("config.toml:1: it is not a regular file");

    // A link that cannot be made, because a file has its directory's name.
    let service = StubServer::with(|_| Reply::ok(&samples::project_with("p", "shop", "w", &[])));
    let ppg = TestCommand::for_service(&service).file(".ppg", "a file");
    ppg.run_line("project use p --link").code(1).is_one_error_line().stderr_contains("project.json");
}

#[test]
#[cfg(unix)]
fn a_symlinked_config_file_stays_a_link() {
    let service = untouched();
    let ppg = TestCommand::for_service(&service).file("dotfiles/ppg.toml", "# mine\n");
    let (link, real) = (ppg.home().join("config.toml"), ppg.home().join("dotfiles/ppg.toml"));
    std::os::unix::fs::symlink(&real, &link).unwrap();
    ppg.run_line("config set output json").ok();
    assert!(link.is_symlink());
    let text = std::fs::read_to_string(real).unwrap();
    assert!(text.contains("# mine\n") && text.contains("[profiles.default]\noutput = \"json\"\n"), "{text}");
    for line in [["project", "get", ""], ["db", "get", " "], ["workspace", "get", ""]] {
        ppg.run(&[&line[..], &["-o", "table"]].concat()).code(2).is_one_error_line().stderr_contains("is empty");
    }
}

#[test]
fn a_broken_config_file_does_not_stop_config_commands() {
    let service = StubServer::with(|_| Reply::ok(&samples::project_with("p", "shop", "w", &[])));
    let ppg = TestCommand::for_service(&service)
        .file(".ppg/project.json", "{")
        .file("config.toml", "[profiles.default]\ntimeot = 5\n");
    ppg.run_line("project get p").code(2).is_one_error_line().stderr_contains("config.toml:2: ");
    ppg.run_line("doctor --offline").code(1).stderr_contains("checks failed");
    ppg.run_line("config unset timeot").ok();
    ppg.run_line("project get p").code(2).is_one_error_line().stderr_contains("project.json:1: ");
    ppg.run_line("project use p --link").ok();
    ppg.run_line("project get").ok();
}

#[test]
fn an_unknown_or_invalid_setting_is_rejected() {
    for (line, why) in [
        ("config set outptu json", "did you mean output?"),
        ("config get outptu", "did you mean output?"),
        ("config unset outptu", "did you mean output?"),
        ("config set output xml", "use one of table, json"),
        ("config set timeout soon", "use seconds, or a duration"),
        ("config set timeout -5", "use seconds, or a duration"),
        ("config set local maybe", "use true or false"),
        ("config set api-url nonsense", "has no scheme"),
    ] {
        refused(&[why], &words(line));
    }
    refused(&["must not be empty"], &["config", "set", "project", ""]);
    refused(&["one line of text"], &["config", "set", "project", "a\nb"]);
    refused(&["invalid profile name"], &words("--profile ../x workspace list"));
    for (name, value, why) in [
        ("PPG_OUTPUT", "xml", "use one of table, json"),
        ("PPG_TIMEOUT", "0", "use seconds, or a duration"),
        ("PPG_LOCAL", "maybe", "use true or false"),
        ("PPG_COLOR", "mauve", "use one of auto"),
        ("PPG_PROJECT", "a\u{1b}[2J", "one line of text"),
        ("PPG_PROFILE", "a b", "invalid profile name"),
    ] {
        let ended = TestCommand::for_service(&untouched()).env(name, value).run_line("workspace list");
        ended.code(2).is_one_error_line().stderr_contains(why);
    }
}

#[test]
fn a_mistyped_command_gets_a_suggestion() {
    for (line, near) in [
        ("workspce list", "workspace"),
        ("db crate", "create"),
        ("workspace list --ouptut json", "--output"),
        ("completions bsh", "bash"),
        ("conn env --format fsh", "fish"),
    ] {
        refused(&[near], &words(line));
    }
    refused(&["ppg db delete --help"], &words("db delete"));
    TestCommand::for_service(&untouched())
        .run_line("workspace list -o jsn")
        .code(2)
        .is_one_error_line()
        .stderr_contains("use one of table, json");
}

#[test]
fn conflicting_options_are_reported() {
    for line in [
        "workspace list -o json --columns id",
        "workspace list -o csv --jq .",
        "workspace list --json -o csv",
        "workspace list --quiet --verbose",
        "workspace list --local --api-url https://api.prisma.io/v1",
        "workspace list --token-file x --token-stdin",
        "workspace list --timeout 0",
        "workspace list --timeout soon",
        "workspace list --wait-timeout 5",
        "workspace list --columns id,nonsense -o table",
        "workspace list -o env",
    ] {
        let service =
            StubServer::with(|_| Reply::ok(&samples::list(&[]))).allow_unused("most lines fail before a request");
        let ended = TestCommand::for_service(&service).run_line(line);
        ended.code(2).stdout_eq("");
        if line.contains("-o json") || line.contains("--jq") {
            ended.error_json();
        } else {
            ended.is_one_error_line();
        }
    }
}

#[test]
fn a_bad_filter_is_one_line() {
    let service = StubServer::with(|_| Reply::ok(&samples::list(&[samples::workspace("w", "Acme")])));
    for (filter, code) in [(".[", 2), ("nonsense(", 2), (".[0] | error(\"x\")", 1), (".[] + 1", 1)] {
        let ended = TestCommand::for_service(&service).run(&["workspace", "list", "--jq", filter]);
        let error = ended.code(code).error_json();
        assert!(!error["message"].as_str().unwrap().is_empty());
    }
}

#[test]
fn the_raw_call_stays_on_the_api() {
    for arguments in [
        &["api", "https://evil.example/"][..],
        &["api", "//evil.example/"],
        &["api", "FETCH", "workspaces"],
        &["api", "a b"],
        &["api", "workspaces#x"],
        &["api", "POST", "x", "-f", "novalue"],
        &["api", "POST", "x", "-f", "=novalue"],
        &["api", "POST", "x\r\nHost: evil.example"],
    ] {
        refused(&[], arguments);
    }
    let service = untouched();
    let ended = TestCommand::for_service(&service).stdin("no json").run_line("api POST x --input -");
    ended.code(2).is_one_error_line().stderr_contains("not JSON");
    TestCommand::for_service(&service)
        .run_line("api POST x --input nowhere")
        .code(1)
        .is_one_error_line()
        .stderr_contains("nowhere");
    assert!(service.request_lines().is_empty());
}

#[cfg(unix)]
#[test]
fn non_utf8_arguments_are_a_one_line_error() {
    use std::os::unix::ffi::OsStrExt;
    let service = untouched();
    let ppg = TestCommand::for_service(&service);
    let mut command = ppg.command(&["db", "get"]);
    command.arg(std::ffi::OsStr::from_bytes(b"caf\xe9"));
    ppg.finish(command, &["db", "get", "(bytes)"]).code(2).is_one_error_line();
}

#[test]
fn ids_and_names_with_escape_sequences_are_shown_safely() {
    let service = StubServer::with(|_| Reply::ok(&samples::list(&[])));
    for id in ["a\u{1b}[2J", "a\nerror: forged", "\u{7}", "a/../../b", "%2e%2e"] {
        for noun in ["workspace", "project", "db"] {
            TestCommand::for_service(&service).run(&[noun, "get", id]).code(4).is_one_error_line();
        }
        let ended: Output = TestCommand::for_service(&StubServer::with(|_| Reply::error(404, "not_found", "No")))
            .run(&["conn", "delete", id, "--yes"]);
        ended.code(4).is_one_error_line();
    }
}

#[test]
fn a_missing_subcommand_is_a_usage_error() {
    for line in ["", "db", "conn"] {
        let ended = TestCommand::without_service().run_line(line);
        ended.code(2);
        assert!(ended.stdout.is_empty(), "{ended:?}");
    }
}

/// Writing to `/dev/full` fails as on a full disk.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_reported() {
    let service = StubServer::with(|_| Reply::ok(&samples::list(&[samples::workspace("w", "Acme")])));
    let ppg = TestCommand::for_service(&service);
    let mut command = ppg.command(&["workspace", "list"]);
    command.stdin(std::process::Stdio::null());
    command.stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    let output = command.stderr(std::process::Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), said.as_ref()), (Some(1), "error: no space left on device\n"));
}
