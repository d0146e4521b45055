//! The blocks of code in a page.

/// A block.
pub struct Block {
    /// What follows the opening fence: the language, and marks.
    pub kind: String,
    /// The line of the page on which the text begins.
    pub line: usize,
    pub text: String,
}

/// The fenced blocks of a page that say their language.
pub fn blocks(page: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        let Some(kind) = line.strip_prefix("```").map(str::trim_end).filter(|kind| !kind.is_empty()) else { continue };
        let text: Vec<_> = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```").collect();
        found.push(Block { kind: kind.into(), line: at + 2, text: text.join("\n") });
    }
    found
}

#[test]
fn a_block_has_its_language_its_line_and_its_text() {
    let page = "a\n```sh test\necho 1\n```\n```sh\nfalse\n```\n~~~\n```text\n```sh test\n```\n";
    let found: Vec<_> = blocks(page).into_iter().map(|block| (block.kind, block.line, block.text)).collect();
    let expected = [("sh test", 3, "echo 1"), ("sh", 6, "false"), ("text", 10, "```sh test")];
    assert_eq!(found, expected.map(|(kind, line, text)| (kind.to_owned(), line, text.to_owned())));
}
