//! `--jq`: a filter over the JSON, run in the program by jaq.

use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Ctx, Vars, data, unwrap_valr};
use jaq_json::{Val, read};

use ppg_core::error::{Code, Error, Result};

/// A filter that can be run.
pub(crate) type Filter = jaq_core::Filter<data::JustLut<Val>>;

/// Reads a filter.
///
/// # Errors
/// Usage, with what is wrong with it.
pub(crate) fn compile(filter: &str) -> Result<Filter> {
    let bad =
        |reason: String| Error::usage(format!("the filter of --jq cannot be read: {reason}")).code(Code::InvalidJq);
    let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
    let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
    let arena = Arena::default();
    let modules = Loader::new(definitions)
        .load(&arena, File { code: filter, path: () })
        .map_err(|errors| bad(syntax_error(&errors)))?;
    jaq_core::Compiler::default().with_funs(functions).compile(modules).map_err(|errors| {
        let names: Vec<_> = errors.iter().flat_map(|(_, errors)| errors).map(|(name, _)| format!("{name:?}")).collect();
        bad(format!("nothing is named {}", names.join(", ")))
    })
}

/// Runs a filter on `json` and hands each result to `line` as it comes, for a filter may give results for ever: strings
/// as they are, everything else as compact JSON.
///
/// # Errors
/// Failed where it fails on this input; whatever `line` fails with.
pub(crate) fn run(program: &Filter, json: &str, mut line: impl FnMut(&str) -> Result<()>) -> Result<()> {
    let input = read::parse_single(json.as_bytes()).map_err(|error| Error::failed(format!("--jq: {error}")))?;
    let context = Ctx::<data::JustLut<Val>>::new(&program.lut, Vars::new([]));
    for result in program.id.run((context, input)).map(unwrap_valr) {
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
        jaq_core::load::Error::Io(_) => "it cannot import files".to_owned(),
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
    ppg_core::text::truncate(text, 30).into_owned()
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
        let mut left = 1000;
        let stopped = run(&compile("repeat(1)").unwrap(), "0", |_| {
            left -= 1;
            if left == 0 { Err(Error::failed("enough")) } else { Ok(()) }
        });
        assert_eq!(stopped.unwrap_err().message(), "enough");
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
    fn a_filter_that_cannot_run_says_why() {
        for filter in [".[", "nosuch(1)", "\"open", "include \"x\"; ."] {
            let error = all(filter, "[]").unwrap_err();
            assert_eq!(error.exit_code(), 2, "{filter}");
            assert!(error.message().len() < 200, "{error}");
        }
        assert_eq!(all(".a", "[1]").unwrap_err().exit_code(), 1);
    }
}
