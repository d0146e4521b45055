//! A runner of GitHub Actions for one job, as far as the workflows of the pages need it: the files and variables of its steps,
//! expressions, masks, and the token that it gives a job.

use std::path::{Path, PathBuf};
use std::process::Command;

use ppg_test::sandbox::Sandbox;
use serde_json::Value;

use super::checkout;

/// A runner, with what one job has on it.
pub struct Runner {
    sandbox: Sandbox,
    variables: Vec<(String, String)>,
    /// The values of `secrets`.
    secrets: Vec<(String, String)>,
}

/// How a job ended.
pub struct Job {
    /// Why it failed, with the step's output; `None` if it succeeded.
    pub failed: Option<String>,
    /// What the log shows: masks are applied.
    pub log: String,
    /// The variables that steps exported.
    pub exported: Vec<(String, String)>,
}

/// What the steps of a job share.
struct State<'a> {
    secrets: &'a [(String, String)],
    environment: Vec<(String, String)>,
    outputs: Vec<(String, String)>,
    masks: Vec<String>,
    log: String,
}

impl Runner {
    /// A runner with these variables beside its own. `secrets` are those of the repository.
    pub fn new(variables: &[(&str, &str)], secrets: &[(&str, &str)]) -> Runner {
        let owned = |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect();
        Runner { sandbox: Sandbox::create(), variables: owned(variables), secrets: owned(secrets) }
    }

    /// A file beside the job's workspace.
    fn temp(&self, name: &str) -> PathBuf {
        self.sandbox.directory().with_file_name(name)
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        self.sandbox.prepare(&mut command);
        command.env("CI", "true").env("GITHUB_ACTIONS", "true").env("GITHUB_WORKSPACE", self.sandbox.directory());
        // A pull request: GITHUB_REF_NAME is not its branch.
        command.env("GITHUB_EVENT_NAME", "pull_request").env("GITHUB_REF_NAME", "12/merge");
        command.env("GITHUB_REF_TYPE", "branch").env("GITHUB_HEAD_REF", checkout::BRANCH);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs the only job of a workflow.
    pub fn run(&self, workflow: &Value) -> Job {
        let jobs = workflow["jobs"].as_object().expect("jobs");
        assert_eq!(jobs.len(), 1, "one job a workflow");
        let job = jobs.values().next().unwrap();
        let mut state = State {
            secrets: &self.secrets,
            environment: Vec::new(),
            outputs: Vec::new(),
            masks: self.secrets.iter().map(|(_, value)| value.clone()).collect(),
            log: String::new(),
        };
        for (name, value) in job["env"].as_object().into_iter().flatten() {
            let value = state.expand(value.as_str().expect("quoted values in env"));
            state.export(name, &value);
        }
        let given = state.environment.len();
        let mut failed = None;
        for (number, step) in job["steps"].as_array().expect("steps").iter().enumerate() {
            if !state.is_due(step["if"].as_str(), failed.is_some()) {
                continue;
            }
            if let Err(why) = self.step(number, step, &mut state) {
                failed.get_or_insert(why);
            }
        }
        let mut log = state.log;
        // The longest first: one mask may be part of another.
        state.masks.sort_by_key(|mask| std::cmp::Reverse(mask.len()));
        for mask in &state.masks {
            log = log.replace(mask.as_str(), "***");
        }
        Job { failed, log, exported: state.environment.split_off(given) }
    }

    fn step(&self, number: usize, step: &Value, state: &mut State<'_>) -> Result<(), String> {
        if let Some(action) = step["uses"].as_str() {
            assert!(action.starts_with("actions/checkout@"), "the runner does not know {action}");
            checkout::detached(&self.sandbox.directory());
            return Ok(());
        }
        let script = state.expand(step["run"].as_str().expect("a step runs a script"));
        let file = |kind: &str| self.temp(&format!("{kind}-{number}"));
        let (script_file, environment, output) = (file("script"), file("env"), file("output"));
        std::fs::write(&script_file, &script).unwrap();
        std::fs::write(&environment, "").unwrap();
        std::fs::write(&output, "").unwrap();
        let mut command = self.command("bash");
        command.arg("-e").arg(&script_file).envs(state.environment.iter().map(|(name, value)| (name, value)));
        command.env("GITHUB_ENV", &environment).env("GITHUB_OUTPUT", &output);
        let done = command.output().expect("bash cannot be run; install bash");
        // The runner shows a step's environment above its output.
        for (name, value) in &state.environment {
            state.log.push_str(&format!("  {name}: {value}\n"));
        }
        for stream in [&done.stdout, &done.stderr] {
            for line in String::from_utf8_lossy(stream).lines() {
                match line.strip_prefix("::add-mask::") {
                    Some(mask) => state.masks.push(mask.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")),
                    None => state.log.push_str(&format!("{line}\n")),
                }
            }
        }
        for (name, value) in assignments(&environment) {
            state.export(&name, &value);
        }
        if let Some(id) = step["id"].as_str() {
            let outputs = assignments(&output).into_iter().map(|(name, value)| (format!("{id}.{name}"), value));
            state.outputs.extend(outputs);
        }
        if done.status.success() {
            return Ok(());
        }
        let [out, err] = [&done.stdout, &done.stderr].map(|stream| String::from_utf8_lossy(stream).into_owned());
        Err(format!("{script}\n--- {}\n--- standard output\n{out}\n--- standard error\n{err}", done.status))
    }
}

impl State<'_> {
    fn export(&mut self, name: &str, value: &str) {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.into(), value.into()));
    }

    /// Replaces each `${{ expression }}`.
    fn expand(&self, text: &str) -> String {
        let mut expanded = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${{") {
            let (expression, after) = after.split_once("}}").expect("an expression ends");
            expanded.push_str(before);
            expanded.push_str(&self.value(expression.trim()));
            rest = after;
        }
        expanded + rest
    }

    /// The value of a context; empty where GitHub has none.
    fn value(&self, name: &str) -> String {
        let find = |pairs: &[(String, String)], name: &str| {
            pairs.iter().rev().find(|(known, _)| known == name).map_or_else(String::new, |(_, value)| value.clone())
        };
        match name {
            "github.event.number" => "12".into(),
            "github.run_attempt" => "1".into(),
            _ => match name.split_once('.') {
                Some(("secrets", secret)) => find(self.secrets, secret),
                Some(("env", variable)) => find(&self.environment, variable),
                Some(("steps", output)) => find(&self.outputs, &output.replace(".outputs.", ".")),
                _ => panic!("the runner does not know {name}"),
            },
        }
    }

    /// Whether a step runs: `always()` and comparisons, joined by `&&`.
    fn is_due(&self, condition: Option<&str>, failed: bool) -> bool {
        let terms: Vec<&str> = condition.unwrap_or_default().split("&&").map(str::trim).collect();
        let holds = |term: &&str| match term.split_once(" != ") {
            _ if ["", "always()"].contains(term) => true,
            Some((name, value)) => format!("'{}'", self.value(name)) != value,
            None => panic!("the runner does not know the condition {term}"),
        };
        (!failed || terms.contains(&"always()")) && terms.iter().all(holds)
    }
}

/// The assignments of GITHUB_ENV or GITHUB_OUTPUT: `name=value`, or a value between two lines of a delimiter.
fn assignments(file: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(file).unwrap();
    let mut lines = text.split_terminator('\n');
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        if line.is_empty() {
            continue;
        }
        // What comes first decides.
        let (equals, heredoc) = (line.find('='), line.find("<<"));
        match (equals, heredoc) {
            (Some(equals), heredoc) if heredoc.is_none_or(|heredoc| equals < heredoc) => {
                found.push((line[..equals].to_owned(), line[equals + 1..].to_owned()));
            }
            (_, Some(heredoc)) => {
                let delimiter = &line[heredoc + 2..];
                let mut value = Vec::new();
                loop {
                    match lines.next() {
                        Some(end) if end == delimiter => break,
                        Some(part) => value.push(part),
                        None => panic!("{}: no end of {line:?}", file.display()),
                    }
                }
                found.push((line[..heredoc].to_owned(), value.join("\n")));
            }
            _ => panic!("{}: no assignment: {line:?}", file.display()),
        }
    }
    found
}
