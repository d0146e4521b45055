//! Every error code is in the documentation and in the JSON Schema, and neither names another one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use ppg_core::error::Code;

fn document(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../../docs/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The codes that users can see: a closed pipe ends the program without a word.
fn visible() -> BTreeSet<String> {
    Code::KNOWN.iter().filter(|code| **code != Code::BrokenPipe).map(Code::to_string).collect()
}

#[test]
fn the_page_lists_each_code_with_an_exit_code_and_a_reason() {
    let page = document("json.md");
    let (_, section) = page.split_once("## Error codes").expect("a section on error codes");
    let section = section.split("\n## ").next().unwrap();
    let mut listed = BTreeSet::new();
    for row in section.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [code, exit, when] = cells[..] else { panic!("{row}") };
        assert!(exit.split(" or ").all(|exit| exit.parse::<u8>().is_ok_and(|exit| exit > 0)), "{row}");
        assert!(when.len() > 10, "{row}");
        assert!(listed.insert(code.trim_matches('`').to_owned()), "twice: {row}");
    }
    assert_eq!(listed, visible());
}

#[test]
fn the_schema_lists_each_code() {
    let schema: serde_json::Value = serde_json::from_str(&document("schema.json")).unwrap();
    let code = &schema["$defs"]["error"]["properties"]["error"]["properties"]["code"];
    let listed = code["anyOf"][0]["enum"].as_array().expect("an enum of codes");
    let listed: Vec<String> = listed.iter().map(|code| code.as_str().unwrap().to_owned()).collect();
    assert_eq!(listed.len(), visible().len());
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), visible());
}
