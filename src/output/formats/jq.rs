//! `--jq`: a filter over the JSON, run in the program by jaq.

use std::io::Write;

use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Ctx, Vars, data, unwrap_valr};
use jaq_json::{Val, read};
use serde::Serialize;

use super::ResourceFormat;
use super::json::json_error;
use ppg_core::error::{Code, Error, Result};
use ppg_core::text;

/// A compiled filter, ready to run.
pub(in crate::output) type Filter = jaq_core::Filter<data::JustLut<Val>>;

pub(in crate::output) struct Jq<'a> {
    pub(in crate::output) filter: &'a Filter,
    /// Makes control characters visible, for a terminal.
    pub(in crate::output) escape: bool,
}

impl<T: Serialize> ResourceFormat<T> for Jq<'_> {
    fn is_streaming(&self) -> bool {
        false
    }

    fn items(&mut self, out: &mut dyn Write, items: &[T]) -> Result<()> {
        self.write(out, &items)
    }

    fn end(&mut self, _: &mut dyn Write) -> Result<()> {
        Ok(())
    }

    fn single(&mut self, out: &mut dyn Write, item: &T) -> Result<()> {
        self.write(out, item)
    }
}

impl Jq<'_> {
    /// Filters any value and writes a line for each result.
    ///
    /// # Errors
    /// `Failed` if the value cannot be serialized or the filter fails on it; the error of `out`.
    pub(in crate::output) fn write(&self, out: &mut dyn Write, value: &impl Serialize) -> Result<()> {
        self.write_text(out, &serde_json::to_string(value).map_err(json_error)?)
    }

    /// Filters a JSON text and writes a line for each result.
    ///
    /// # Errors
    /// `Failed` if the filter fails on it; the error of `out`.
    pub(in crate::output) fn write_text(&self, out: &mut dyn Write, json: &str) -> Result<()> {
        run(self.filter, json, |line| {
            let line = if self.escape { text::escape_control(line) } else { line.into() };
            writeln!(out, "{line}")?;
            // A filter may compute for long between two results.
            Ok(out.flush()?)
        })
    }
}

/// Compiles the filter of `--jq`.
///
/// # Errors
/// `Usage` if it has a syntax error or uses an unknown name.
pub(in crate::output) fn compile(filter: &str) -> Result<Filter> {
    let invalid = |reason: String| Error::usage(format!("invalid --jq filter: {reason}")).code(Code::InvalidJq);
    let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
    let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    let arena = Arena::default();
    let modules = Loader::new(definitions)
        .load(&arena, File { code: filter, path: () })
        .map_err(|errors| invalid(syntax_error(&errors)))?;
    jaq_core::Compiler::default().with_funs(functions).compile(modules).map_err(|errors| {
        let names: Vec<_> = errors.iter().flat_map(|(_, errors)| errors).map(|(name, _)| format!("{name:?}")).collect();
        invalid(format!("unknown name {}", names.join(", ")))
    })
}

/// Runs a filter on `json` and passes each result to `line` as soon as it is computed, because a filter may have
/// infinitely many: strings raw, everything else as compact JSON.
///
/// # Errors
/// `Failed` if the filter fails on this input; the error of `line`.
fn run(filter: &Filter, json: &str, mut line: impl FnMut(&str) -> Result<()>) -> Result<()> {
    let input = read::parse_single(json.as_bytes()).map_err(|error| Error::failed(format!("--jq: {error}")))?;
    let context = Ctx::<data::JustLut<Val>>::new(&filter.lut, Vars::new([]));
    for result in filter.id.run((context, input)).map(unwrap_valr) {
        match result {
            Ok(Val::TStr(string)) => line(&String::from_utf8_lossy(&string))?,
            Ok(value) => line(&value.to_string())?,
            Err(error) => return Err(Error::failed(format!("--jq: {error}")).code(Code::Jq)),
        }
    }
    Ok(())
}

fn syntax_error(errors: &jaq_core::load::Errors<&str, ()>) -> String {
    let error = errors.iter().map(|(_, error)| match error {
        jaq_core::load::Error::Io(_) => "importing files is not supported".to_owned(),
        jaq_core::load::Error::Lex(errors) => errors
            .first()
            .map_or_else(String::new, |(expected, at)| format!("expected {} at {:?}", expected.as_str(), excerpt(at))),
        jaq_core::load::Error::Parse(errors) => errors
            .first()
            .map_or_else(String::new, |(expected, at)| format!("expected {} at {:?}", expected.as_str(), excerpt(at))),
    });
    error.collect::<Vec<_>>().join(", ")
}

fn excerpt(text: &str) -> String {
    text::truncate(text, 30).into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn all(filter: &str, json: &str) -> Result<String> {
        let mut text = String::new();
        run(&compile(filter)?, json, |line| {
            text.push_str(line);
            text.push('\n');
            Ok(())
        })?;
        Ok(text)
    }

    #[test]
    fn results_come_one_by_one() {
        let mut remaining = 1000;
        let result = run(&compile("repeat(1)").unwrap(), "0", |_| {
            remaining -= 1;
            if remaining == 0 { Err(Error::failed("enough")) } else { Ok(()) }
        });
        assert_eq!(result.unwrap_err().message(), "enough");
    }

    #[test]
    fn strings_are_raw_and_the_rest_is_json() {
        let json = r#"[{"id":"a","n":1.50},{"id":"b\nc","n":9007199254740993}]"#;
        assert_eq!(all(".[].id", json).unwrap(), "a\nb\nc\n");
        assert_eq!(all("map(.n)", json).unwrap(), "[1.50,9007199254740993]\n");
        assert_eq!(all(".[0] | keys", json).unwrap(), "[\"id\",\"n\"]\n");
        assert_eq!(all("[.[] | select(.id == \"a\")] | length", json).unwrap(), "1\n");
    }

    #[test]
    fn an_invalid_filter_is_explained() {
        for filter in [".[", "nosuch(1)", "\"open", "include \"x\"; ."] {
            let error = all(filter, "[]").unwrap_err();
            assert_eq!(error.exit_code(), 2, "{filter}");
            assert!(error.message().len() < 200, "{error}");
        }
        assert_eq!(all(".a", "[1]").unwrap_err().exit_code(), 1);
    }
}
