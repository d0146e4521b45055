//! Bad input gets one line on standard error, the documented exit code, and nothing half done.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, dead_code)]

#[path = "support/program.rs"]
mod program;
#[path = "support/samples.rs"]
mod samples;
#[path = "support/service.rs"]
mod service;

use program::{Ended, Ppg, TOKEN};
use service::{Reply, Service};

/// A service that must not be asked.
fn untouched() -> Service {
    Service::script([])
}

/// Refused before anything is sent, in both forms of an error.
#[track_caller]
fn refused(words: &[&str], arguments: &[&str]) {
    let service = untouched();
    let ended = Ppg::of(&service).run(arguments);
    ended.code(2).one_line();
    for word in words {
        ended.says(word);
    }
    let json = Ppg::of(&service).run(&[&["-o", "json"], arguments].concat());
    let error = json.code(2).error_json();
    assert_eq!(error["exitCode"], 2, "{error}");
    assert!(!error["message"].as_str().unwrap().is_empty(), "{error}");
    assert!(service.lines().is_empty(), "{:?}", service.lines());
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
fn a_bad_date_says_what_a_date_is() {
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
fn a_name_is_one_line_that_can_be_seen_and_not_too_long() {
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
fn a_name_with_250_characters_of_several_bytes_is_sent_whole() {
    let name = "日".repeat(250);
    let service = Service::with(|_| Reply::json(201, &samples::database("d", "x", "p")));
    Ppg::of(&service).run(&["db", "create", &name, "--region", "us-east-1", "--project", "p"]).ok();
    assert_eq!(service.asked()[0].json()["name"], name);
}

#[test]
fn a_huge_name_to_look_up_is_shortened_in_the_error() {
    let huge = "x".repeat(10_000_000);
    let link = format!("{{\"database\": \"{huge}\"}}");
    let empty = || Reply::ok(&samples::list(&[]));
    let service = Service::with(move |_| empty());
    let ended = Ppg::of(&service).file(".ppg/project.json", &link).line("db get");
    ended.code(4).one_line().says("no database has the ID or name");
    assert!(ended.stderr.len() < 400, "{} bytes", ended.stderr.len());
    let ended = Ppg::of(&service).run(&["db", "get", &huge[..100_000]]);
    ended.code(4).one_line();
    assert!(ended.stderr.len() < 400, "{} bytes", ended.stderr.len());
}

#[test]
fn a_connection_type_names_the_two() {
    refused(&["direct", "prisma"], &words("conn create d --type http"));
    refused(&["direct", "prisma"], &["conn", "create", "d", "--type", ""]);
}

#[test]
fn a_token_that_was_copied_with_something_else_is_refused_and_not_shown() {
    let service = untouched();
    for token in
        ["sec ret", "secretly\n", "sec\nret", "sec\tret", "sécret", " secretly", "secretly\r\n", "sec\u{1b}[31mret"]
    {
        let ended = Ppg::of(&service).var("PPG_TOKEN", token).line("workspace list");
        ended.code(2).one_line().says("the token from PPG_TOKEN").never_has("sec").never_has("ret");
        let ended = Ppg::of(&service).file("token", &format!("{token}\n")).line("workspace list --token-file token");
        ended.code(2).one_line().never_has("sec").never_has("ret");
        let error = Ppg::of(&service).var("PPG_TOKEN", token).line("workspace list -o json").code(2).error_json();
        assert_eq!(error["code"], "invalid_token");
    }
    for (file, code) in [("", 2), ("\n", 2)] {
        let ended = Ppg::of(&service).file("token", file).line("workspace list --token-file token");
        ended.code(code).one_line().says("is empty");
    }
    Ppg::of(&service).line("workspace list --token-file nowhere").code(1).one_line().says("cannot read the token file");
    Ppg::of(&service).line("workspace list --token-stdin").code(2).one_line().says("from standard input is empty");
    assert!(service.lines().is_empty());
}

#[test]
fn a_token_is_no_option() {
    let ended = Ppg::of(&untouched()).line("workspace list --token abc");
    ended.code(2).one_line().says("--token");
}

#[test]
fn an_address_that_would_leak_or_mislead_is_refused() {
    for (url, why) in [
        ("api.prisma.io/v1", "has no scheme"),
        ("localhost:8080/v1", "has no scheme that ppg speaks"),
        ("//api.prisma.io/v1", "has no scheme"),
        ("ftp://api.prisma.io/v1", "has no scheme that ppg speaks"),
        ("file:///etc/passwd", "has no scheme that ppg speaks"),
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
            Ppg::at(url).line("workspace list"),
            Ppg::bare().var("PPG_TOKEN", TOKEN).run(&["workspace", "list", "--api-url", url]),
            Ppg::bare().var("PPG_TOKEN", TOKEN).run(&["config", "set", "api-url", url]),
        ] {
            ended.code(2).one_line().says(why).never_has("never-shown");
        }
        Ppg::at(url).line("workspace list").says("(from PPG_API_URL)");
        let config = format!("[profiles.default]\napi-url = \"{url}\"\n");
        let ended = Ppg::bare().var("PPG_TOKEN", TOKEN).file("config.toml", &config).line("workspace list");
        ended.code(2).one_line().says("(from profile default)");
        Ppg::at(url).line("workspace list -o json").code(2).error_json();
    }
}

#[test]
fn plain_http_to_another_machine_needs_to_be_wanted() {
    // Nothing answers there; that it was tried is what counts. The proxy keeps it on this machine.
    let dead = format!("http://127.0.0.1:{}", service::port::free_port());
    let ended = Ppg::at("http://api.example/v1").var("HTTP_PROXY", &dead).line("workspace list --insecure-http");
    ended.code(7).one_line();
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
        let ppg = Ppg::of(&service).file("config.toml", config);
        let path = ppg.home().join("config.toml");
        let ended = ppg.line("workspace list");
        ended.code(2).one_line().says(&format!("{}:{line}: ", path.display()));
        ppg.line("workspace list --json").code(2).error_json();
        assert!(service.lines().is_empty());
        assert_eq!(std::fs::read_to_string(path).unwrap(), config, "a broken file is left alone");
    }
    let ppg = Ppg::of(&untouched());
    std::fs::write(ppg.home().join("config.toml"), b"\xff\xfe").unwrap();
    ppg.line("workspace list").one_line().says("config.toml");
}

#[test]
fn a_broken_link_is_named_with_file_and_line() {
    for (link, line) in
        [("{", 1), ("", 1), ("{\n\"project\": 7\n}", 2), ("{\n\n\"projekt\": \"p\"\n}", 3), ("[]", 1), ("not json", 1)]
    {
        let service = untouched();
        let ppg = Ppg::of(&service).file(".ppg/project.json", link);
        let path = ppg.home().join(".ppg").join("project.json");
        let ended = ppg.line("workspace list");
        ended.code(2).one_line().says(&format!("project.json:{line}: "));
        assert_eq!(std::fs::read_to_string(path).unwrap(), link);
    }
    let service = untouched();
    let ppg = Ppg::of(&service).file(".ppg/project.json", "{\"project\": \"a\\nb\"}");
    ppg.line("workspace list").code(2).one_line().says("project.json");
}

#[test]
fn a_directory_that_cannot_be_written_is_named_and_nothing_is_lost() {
    let ppg = Ppg::bare().file("occupied", "content");
    let inside = ppg.home().join("occupied").join("ppg");
    let ppg = ppg.var("PPG_CONFIG_DIR", inside.to_str().unwrap());
    ppg.line("config set output json").code(1).one_line().says("occupied");
    assert_eq!(std::fs::read_to_string(ppg.home().join("occupied")).unwrap(), "content");

    // A directory where the file has to be.
    let ppg = Ppg::bare().file("config.toml/x", "");
    ppg.line("config set output json").code(2).one_line().says("config.toml:1: it is not a regular file");

    // A link that cannot be made, because a file has its directory's name.
    let service = Service::with(|_| Reply::ok(&samples::project_with("p", "shop", "w", &[])));
    let ppg = Ppg::of(&service).file(".ppg", "a file");
    ppg.line("project use p --link").code(1).one_line().says("project.json");
}

#[test]
#[cfg(unix)]
fn a_linked_configuration_file_stays_a_link_and_an_empty_name_finds_nothing() {
    let service = untouched();
    let ppg = Ppg::of(&service).file("dotfiles/ppg.toml", "# mine\n");
    let (link, real) = (ppg.home().join("config.toml"), ppg.home().join("dotfiles/ppg.toml"));
    std::os::unix::fs::symlink(&real, &link).unwrap();
    ppg.line("config set output json").ok();
    assert!(link.is_symlink());
    let text = std::fs::read_to_string(real).unwrap();
    assert!(text.contains("# mine\n") && text.contains("[profiles.default]\noutput = \"json\"\n"), "{text}");
    for line in [["project", "get", ""], ["db", "get", " "], ["workspace", "get", ""]] {
        ppg.run(&[&line[..], &["-o", "table"]].concat()).code(2).one_line().says("is empty");
    }
}

#[test]
fn a_broken_file_does_not_stop_what_mends_it() {
    let service = Service::with(|_| Reply::ok(&samples::project_with("p", "shop", "w", &[])));
    let ppg = Ppg::of(&service).file(".ppg/project.json", "{").file("config.toml", "[profiles.default]\ntimeot = 5\n");
    ppg.line("project get p").code(2).one_line().says("config.toml:2: ");
    ppg.line("doctor --offline").code(1).says("checks failed");
    ppg.line("config unset timeot").ok();
    ppg.line("project get p").code(2).one_line().says("project.json:1: ");
    ppg.line("project use p --link").ok();
    ppg.line("project get").ok();
}

#[test]
fn a_setting_that_does_not_exist_or_cannot_be_is_refused() {
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
        let ended = Ppg::of(&untouched()).var(name, value).line("workspace list");
        ended.code(2).one_line().says(why);
    }
}

#[test]
fn a_typing_error_gets_a_suggestion() {
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
    Ppg::of(&untouched()).line("workspace list -o jsn").code(2).one_line().says("use one of table, json");
}

#[test]
fn options_that_exclude_each_other_say_so() {
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
        let service = Service::with(|_| Reply::ok(&samples::list(&[])));
        let ended = Ppg::of(&service).line(line);
        ended.code(2).prints("");
        if line.contains("-o json") || line.contains("--jq") {
            ended.error_json();
        } else {
            ended.one_line();
        }
    }
}

#[test]
fn a_bad_filter_is_one_line() {
    let service = Service::with(|_| Reply::ok(&samples::list(&[samples::workspace("w", "Acme")])));
    for (filter, code) in [(".[", 2), ("nonsense(", 2), (".[0] | error(\"x\")", 1), (".[] + 1", 1)] {
        let ended = Ppg::of(&service).run(&["workspace", "list", "--jq", filter]);
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
    let ended = Ppg::of(&service).stdin("no json").line("api POST x --input -");
    ended.code(2).one_line().says("not JSON");
    Ppg::of(&service).line("api POST x --input nowhere").code(1).one_line().says("nowhere");
    assert!(service.lines().is_empty());
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_one_line() {
    use std::os::unix::ffi::OsStrExt;
    let service = untouched();
    let ppg = Ppg::of(&service);
    let mut command = ppg.command(&["db", "get"]);
    command.arg(std::ffi::OsStr::from_bytes(b"caf\xe9"));
    ppg.finish(command, &["db", "get", "(bytes)"]).code(2).one_line();
}

#[test]
fn ids_and_names_with_escape_sequences_are_shown_safely() {
    let service = Service::with(|_| Reply::ok(&samples::list(&[])));
    for id in ["a\u{1b}[2J", "a\nerror: forged", "\u{7}", "a/../../b", "%2e%2e"] {
        for noun in ["workspace", "project", "db"] {
            Ppg::of(&service).run(&[noun, "get", id]).code(4).one_line();
        }
        let ended: Ended =
            Ppg::of(&Service::with(|_| Reply::error(404, "not_found", "No"))).run(&["conn", "delete", id, "--yes"]);
        ended.code(4).one_line();
    }
}

#[test]
fn a_command_without_a_subcommand_is_wrong_usage() {
    for line in ["", "db", "conn"] {
        let ended = Ppg::bare().line(line);
        ended.code(2);
        assert!(ended.stdout.is_empty(), "{ended:?}");
    }
}

/// Writing to `/dev/full` fails as on a full disk.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let service = Service::with(|_| Reply::ok(&samples::list(&[samples::workspace("w", "Acme")])));
    let ppg = Ppg::of(&service);
    let mut command = ppg.command(&["workspace", "list"]);
    command.stdin(std::process::Stdio::null());
    command.stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    let output = command.stderr(std::process::Stdio::piped()).spawn().unwrap().wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), said.as_ref()), (Some(1), "error: no space left on device\n"));
}
