//! A runner of GitLab CI for one job: its `script` in one shell, its `after_script` in another one.

use std::process::Command;

use ppg_test::sandbox::Sandbox;
use serde_json::Value;

use super::checkout;

/// A runner with these variables beside its own: those of the project, and of the test.
pub struct Runner {
    sandbox: Sandbox,
    variables: Vec<(String, String)>,
}

impl Runner {
    pub fn new(variables: &[(&str, &str)]) -> Runner {
        let variables = variables.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        Runner { sandbox: Sandbox::create(), variables }
    }

    /// Runs the only job of a pipeline. Returns its log.
    ///
    /// # Errors
    /// What failed, with the output.
    pub fn run(&self, pipeline: &Value) -> Result<String, String> {
        let jobs = pipeline.as_object().expect("jobs");
        assert_eq!(jobs.len(), 1, "one job a pipeline");
        let job = jobs.values().next().unwrap();
        checkout::detached(&self.sandbox.directory());
        // after_script runs, whatever became of the script.
        let (script, after) = (self.shell(job, "script"), self.shell(job, "after_script"));
        Ok(script? + &after?)
    }

    fn shell(&self, job: &Value, section: &str) -> Result<String, String> {
        let lines: Vec<_> = job[section].as_array().into_iter().flatten().map(|line| line.as_str().unwrap()).collect();
        let script = lines.join("\n");
        let mut command = Command::new("bash");
        self.sandbox.prepare(&mut command);
        command.env("CI", "true").env("GITLAB_CI", "true");
        command.env("CI_JOB_ID", "345").env("CI_MERGE_REQUEST_IID", "12").env("CI_COMMIT_SHA", "0123abc");
        command
            .env("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", checkout::BRANCH)
            .env("CI_COMMIT_REF_NAME", checkout::BRANCH);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        for (name, value) in job["variables"].as_object().into_iter().flatten() {
            command.env(name, value.as_str().expect("quoted values in variables"));
        }
        let done = command.args(["-eo", "pipefail", "-c", &script]).output();
        let done = done.expect("bash cannot be run; install bash");
        let [out, err] = [&done.stdout, &done.stderr].map(|stream| String::from_utf8_lossy(stream).into_owned());
        match done.status.success() {
            true => Ok(out + &err),
            false => Err(format!(
                "{section}:\n{script}\n--- {}\n--- standard output\n{out}\n--- standard error\n{err}",
                done.status
            )),
        }
    }
}
