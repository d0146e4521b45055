//! Writes a connection to a .env file. What is in the file already is not lost without a word: a variable that belongs
//! to another database is replaced after a question, with `--yes`, or not at all with `--keep`.
//!
//! A command that creates something calls [`WriteEnvArgs::prepare`] first, so that nothing is created whose connection
//! could not be written, and [`EnvWriter::write`] once the values are known.

use std::path::{Path, PathBuf};

use clap::Args;

use super::env_target::{self, Origin, conflicts};
use super::variable_names::{VariableNames, Variables, libpq_name};
use crate::context::Context;
use crate::output::env_file::{Current, EnvFile};
use ppg_core::error::{Code, Error, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

// `--write`, and what happens to variables that the file has.
#[derive(Debug, Args)]
pub(crate) struct WriteEnvArgs {
    /// Write the variables to this .env file; other lines stay
    #[arg(long, value_name = "FILE")]
    pub(crate) write: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) options: EnvFileOptions,
}

// `--keep` and `--only`
#[derive(Debug, Default, Args)]
pub(crate) struct EnvFileOptions {
    /// Leave variables that the file has, and add the missing ones
    #[arg(long)]
    keep: bool,
    /// Only these variables, as in --only DATABASE_URL,DIRECT_URL
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    only: Vec<String>,
}

/// The database whose connection will be written.
#[derive(Clone, Copy)]
pub(crate) enum Target<'a> {
    /// One that is not created yet: every value in the file is of another one.
    New,
    /// The one of this ID; its next connection is not created yet.
    Known(&'a str),
    /// The one of this ID; the credentials of one of its connections are not replaced yet.
    Rotated(&'a str),
    /// [`EnvWriter::write`] follows without a change in between, and will know.
    Later,
}

/// A `.env` file that can be written, and what the user allowed.
pub(crate) struct EnvWriter<'a> {
    context: &'a Context,
    file: EnvFile,
    options: &'a EnvFileOptions,
    /// The variables that a write may set, with a value that no database has.
    planned: Variables,
    /// Names of the variables, and their old values, that the user allowed to replace.
    allowed: Vec<(String, Secret)>,
}

impl WriteEnvArgs {
    /// With `--write`, finds the file and checks that it can be written and edited, and that its variables may be
    /// replaced by those of `target`: a person is asked. `None` without `--write`.
    ///
    /// # Errors
    /// `Usage` for `--keep` without `--write`, a name in `--only` that is none of `names`, content that cannot be edited,
    /// or variables that may not be replaced; `Failed` if the file cannot be written.
    pub(crate) fn prepare<'a>(
        &'a self,
        context: &'a Context,
        names: &VariableNames,
        target: Target<'_>,
    ) -> Result<Option<EnvWriter<'a>>> {
        let Some(path) = &self.write else {
            if self.options.keep {
                return Err(Error::usage("--keep needs a file").hint("name it with --write FILE"));
            }
            self.options.check(names)?;
            return Ok(None);
        };
        let mut writer = self.options.open(context, path, names)?;
        writer.allow(target)?;
        Ok(Some(writer))
    }
}

impl EnvFileOptions {
    /// Finds the file at `path` and checks that it can be written and edited.
    ///
    /// # Errors
    /// `Usage` for a name in `--only` that is none of `names`, or content that cannot be edited; `Failed` if the file
    /// cannot be written.
    pub(crate) fn open<'a>(
        &'a self,
        context: &'a Context,
        path: &Path,
        names: &VariableNames,
    ) -> Result<EnvWriter<'a>> {
        if path.as_os_str() == "-" {
            return Err(Error::usage("\"-\" is not the name of a file").hint("ppg conn env prints the variables"));
        }
        self.check(names)?;
        let state = context.environment.config_directory().ok().map(|directory| directory.join("env-files"));
        let file = EnvFile::open(path, &context.environment.working_directory, state.as_deref())?;
        // Values that no database has: they tell whether the lines can be edited, and are not those of any file.
        let planned = |name: String| (name, Secret::from("postgres://ppg.invalid/planned"));
        let planned: Variables = self.select(names.all().into_iter().map(planned).collect())?;
        file.check(&planned)?;
        Ok(EnvWriter { context, file, options: self, planned, allowed: Vec::new() })
    }

    /// Keeps the variables that `--only` names, all without it.
    ///
    /// # Errors
    /// `Usage` if one of them is missing.
    pub(crate) fn select(&self, variables: Variables) -> Result<Variables> {
        let names: Vec<_> = variables.iter().map(|(name, _)| name.clone()).collect();
        self.require(&names)?;
        Ok(variables.into_iter().filter(|(name, _)| self.only.is_empty() || self.only.contains(name)).collect())
    }

    /// Checks the names in `--only` before anything is requested.
    ///
    /// # Errors
    /// `Usage` for a name that is none of `names`.
    pub(crate) fn check(&self, names: &VariableNames) -> Result<()> {
        self.require(&names.all())
    }

    /// The option that was given, if one was.
    pub(crate) fn given_option(&self) -> Option<&'static str> {
        match self.only.is_empty() {
            _ if self.keep => Some("--keep"),
            false => Some("--only"),
            true => None,
        }
    }

    fn require(&self, names: &[String]) -> Result<()> {
        match self.only.iter().find(|name| !names.contains(name)) {
            None => Ok(()),
            Some(unknown) => Err(Error::usage(format!("there is no variable {:?}", text::escape_control(unknown)))
                .hint(format!("use some of {}", names.join(",")))),
        }
    }
}

impl EnvWriter<'_> {
    /// Checks that the variables in the file may be replaced by those of `target`, whose values are not known yet.
    ///
    /// # Errors
    /// `Usage` if they may not: a person said no, or a script neither `--yes` nor `--keep`; or if `--keep` would leave no
    /// place for a string that is shown once.
    pub(crate) fn allow(&mut self, target: Target<'_>) -> Result<()> {
        let id = match target {
            Target::New => None,
            Target::Known(id) | Target::Rotated(id) => Some(id),
            Target::Later => return Ok(()),
        };
        if self.options.keep {
            self.require_place(matches!(target, Target::Rotated(_)))?;
        }
        self.settle(id, &self.planned.clone(), None)
    }

    /// Checks that with `--keep` the new string gets into the file, and with `rotates` that no old one stays.
    fn require_place(&self, rotates: bool) -> Result<()> {
        let (written, kept) = self.to_write(&self.file.read()?, &self.planned);
        let is_secret = |name: &str| libpq_name(name).is_none_or(|part| part == "PGPASSWORD");
        let path = self.file.shown();
        let problem = match kept.iter().find(|name| is_secret(name)) {
            Some(name) if rotates => format!("--keep would leave the old {name} in {path}"),
            _ if !written.iter().any(|(name, _)| is_secret(name)) => {
                format!("{path} has each variable already, and --keep would leave out the new connection")
            }
            _ => return Ok(()),
        };
        Err(Error::usage(problem).hint("leave --keep out to replace them, or name another file"))
    }

    /// Checks that the variables in the file may be replaced by `variables` of the database `id`.
    ///
    /// # Errors
    /// As [`EnvWriter::allow`], and `Usage` for a name in `--only` that the database does not have.
    pub(crate) fn allow_values(&mut self, variables: &Variables, id: &str) -> Result<()> {
        let variables = self.options.select(variables.clone())?;
        self.settle(Some(id), &variables, Some(&variables))
    }

    /// Writes the variables of the database `id` that `--only` and `--keep` leave, and reports it, with a warning if git
    /// would commit the file. With `--dry-run` it only says what it would write. Returns whether the file has changed.
    ///
    /// # Errors
    /// `Usage` for variables that may not be replaced and a name in `--only` that the database does not have; `Refused`
    /// for a value that a `.env` file cannot represent; `Failed` if the file cannot be written. The file is unchanged
    /// then.
    pub(crate) fn write(&mut self, variables: &Variables, id: &str) -> Result<bool> {
        let variables = self.options.select(variables.clone())?;
        let owner = self.owner(id)?;
        let shown = self.file.shown();
        let ui = &self.context.ui;
        if self.context.flags.dry_run {
            self.settle(Some(id), &variables, Some(&variables))?;
            let (variables, _) = self.to_write(&self.file.read()?, &variables);
            self.file.check(&variables)?;
            ui.notify(&format!("Would write {} to {shown}", names(&variables)));
            return Ok(false);
        }
        let (written, kept, count) = loop {
            // The question is asked without the lock; the values may be others afterwards.
            self.settle(Some(id), &variables, Some(&variables))?;
            let mut kept = Vec::new();
            let mut count = 0;
            let written = self.file.update(Some(&owner), |current| {
                if !self.open(current, Some(&owner), &variables, Some(&variables)).is_empty() {
                    return Ok(None);
                }
                let (variables, left) = self.to_write(current, &variables);
                (kept, count) = (left, variables.len());
                Ok(Some(variables))
            })?;
            if let Some(written) = written {
                break (written, kept, count);
            }
        };
        match (written.created, written.changed) {
            (true, _) => ui.notify(&format!("✓ Created {shown} with {count} variables")),
            (false, true) => ui.notify(&format!("✓ Updated {shown} with {count} variables")),
            (false, false) => ui.notify(&format!("✓ {shown} is up to date")),
        }
        if !kept.is_empty() {
            ui.notify(&format!("  left as they were: {}", kept.join(", ")));
            if count + kept.len() < variables.len() {
                ui.notify("  libpq reads PG* together, so that none of them was added");
            }
        }
        if written.git_would_commit {
            ui.notify(&format!("warning: git would commit {shown}, which contains a password; add it to .gitignore"));
        }
        Ok(written.created || written.changed)
    }

    /// The values in the file that `ppg` wrote for the database `id`.
    ///
    /// # Errors
    /// As [`EnvFile::read`].
    pub(crate) fn own_values(&self, id: &str) -> Result<Variables> {
        let (current, owner) = (self.file.read()?, self.owner(id)?);
        let is_own = |(name, value): &(String, Secret)| current.history.wrote(&owner, name, value);
        Ok(current.assignments.into_iter().map(|found| (found.name, found.value)).filter(is_own).collect())
    }

    /// The name of a database in the file's history.
    fn owner(&self, id: &str) -> Result<String> {
        Ok(format!("{} {id}", self.context.service.session_scope()?))
    }

    /// With `--keep`, the variables that the file does not have, and the names of the others. libpq reads its variables
    /// together: where the file has one of another connection, none is added.
    fn to_write(&self, current: &Current, variables: &Variables) -> (Variables, Vec<String>) {
        if !self.options.keep {
            return (variables.clone(), Vec::new());
        }
        let old = |name: &str| current.assignments.iter().rfind(|found| found.name == name).map(|found| &found.value);
        let is_other =
            |(name, value): &(String, Secret)| libpq_name(name).is_some() && old(name).is_some_and(|old| old != value);
        let has_other = variables.iter().any(is_other);
        let is_written = |name: &str| old(name).is_none() && !(has_other && libpq_name(name).is_some());
        let kept = variables.iter().filter(|(name, _)| old(name).is_some()).map(|(name, _)| name.clone()).collect();
        (variables.iter().filter(|(name, _)| is_written(name)).cloned().collect(), kept)
    }

    /// The variables that may not be replaced yet.
    fn open(
        &self,
        current: &Current,
        owner: Option<&str>,
        variables: &Variables,
        new: Option<&Variables>,
    ) -> Vec<Origin> {
        if self.options.keep || self.context.flags.yes {
            return Vec::new();
        }
        let mut open = conflicts(current, owner, variables, new);
        open.retain(|origin| !self.allowed.iter().any(|(name, old)| *name == origin.name && *old == origin.value));
        open
    }

    /// Asks whether variables that are not of the database `id` may be replaced; `None` is one that is not created yet.
    fn settle(&mut self, id: Option<&str>, variables: &Variables, new: Option<&Variables>) -> Result<()> {
        let owner = id.map(|id| self.owner(id)).transpose()?;
        let open = self.open(&self.file.read()?, owner.as_deref(), variables, new);
        let Some(first) = open.first() else { return Ok(()) };
        let path = self.file.shown();
        let described = open.iter().map(Origin::describe).collect::<Vec<_>>().join(", ");
        let is_one = open.len() == 1;
        let name = id.map_or_else(|| "the new database".into(), |id| format!("database {id}"));
        let than = match new.and_then(env_target::describe) {
            // Two connections of one database differ, and so does a value that the user has edited.
            Some(_) if open.iter().all(|origin| origin.is_there) => None,
            None if id.is_some() => None,
            place => Some(place.unwrap_or_else(|| name.clone())),
        };
        let consequence = match than {
            Some(than) => {
                format!("{described} {} to another database than {than}", if is_one { "belongs" } else { "belong" })
            }
            None => format!("{described} {} not what ppg wrote for {name}", if is_one { "is" } else { "are" }),
        };
        let consequence = format!("{path}:{}: {consequence}", first.line);
        if self.context.flags.dry_run {
            self.context.ui.notify(&format!("note: {consequence}"));
            return Ok(());
        }
        if !self.context.ui.terminal.interactive {
            return Err(Error::usage(consequence)
                .hint("pass --yes to replace, or --keep to leave what is there and add what is missing")
                .code(Code::ConfirmationNeeded));
        }
        self.context.ui.notify(&consequence);
        if !self.context.ui.confirm("Replace?")? {
            return Err(Error::usage(format!("{path} was not changed"))
                .hint("--keep leaves what is there and adds what is missing; --write takes another file")
                .code(Code::NotConfirmed));
        }
        self.allowed.extend(open.into_iter().map(|origin| (origin.name, origin.value)));
        Ok(())
    }
}

fn names(variables: &Variables) -> String {
    variables.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
}
