//! Each command is in the documentation: `docs/reference.md` says what it does, `docs/json.md` what it prints.

use std::collections::BTreeSet;

use ppg_api::{Contract, catalog};
use serde_json::Value;

use super::{leaves, read, tree};

/// The texts between backticks.
fn code_spans(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn each_command_is_in_the_reference() {
    let reference = read("docs/reference.md");
    for (path, _) in leaves(&tree()) {
        let row = format!("| [`ppg {path}`](#ppg-{}) |", path.replace(' ', "-"));
        assert!(reference.contains(&row), "docs/reference.md has no row for ppg {path}");
        assert!(reference.contains(&format!("\n## ppg {path}\n")), "docs/reference.md has no section for ppg {path}");
    }
}

#[test]
fn the_json_of_each_command_is_documented() {
    let page = read("docs/json.md");
    // Prose may call a command `ppg api`; the table leaves `ppg` out.
    let documented: BTreeSet<_> = code_spans(&page).map(|span| span.strip_prefix("ppg ").unwrap_or(span)).collect();
    let root = tree();
    let missing: Vec<_> = leaves(&root).into_iter().map(|(path, _)| path).collect();
    let missing: Vec<_> = missing.iter().filter(|path| !documented.contains(path.as_str())).collect();
    assert!(missing.is_empty(), "docs/json.md does not say what these print with -o json: {missing:?}");
}

#[test]
fn the_table_of_json_names_definitions_of_the_schema() {
    let schema: Value = serde_json::from_str(&read("docs/schema.json")).unwrap();
    let page = read("docs/json.md");
    // The first table; the one of error codes is compared with the codes themselves.
    let table = page.lines().skip_while(|line| !line.starts_with("| Command")).skip(2);
    for row in table.take_while(|line| line.starts_with("| ")) {
        let cells: Vec<_> = row.split('|').collect();
        let definition = code_spans(cells[2]).next().unwrap_or_default();
        assert!(schema["$defs"].get(definition).is_some(), "docs/schema.json has no {definition:?}: {row}");
    }
}

#[test]
fn each_command_of_the_catalog_exists() {
    let root = tree();
    let paths: BTreeSet<_> = leaves(&root).into_iter().map(|(path, _)| path).collect();
    for contract in [Contract::Documented, Contract::Live] {
        for entry in catalog::entries(contract) {
            assert!(
                paths.contains(entry.command),
                "{} {}: there is no ppg {}",
                entry.method,
                entry.path,
                entry.command
            );
        }
    }
}
