//! For POSIX shells: dash, bash, zsh, ksh93, mksh, busybox sh.
//!
//! The text works in `eval "$(ppg conn env)"` and in `eval $(ppg conn env)`. Without the quotes the shell splits it at
//! white space and replaces words that match file names in the current directory, which an attacker may have chosen;
//! ksh expands braces; bash may be configured to drop or reject patterns without a match. So values contain no white
//! space and no pattern:
//!
//! - harmless characters are in single quotes, and `'` itself is `'"'"'`;
//! - a single `?`, as in most URLs, is outside the quotes as `\?`. Inside them it would be a pattern: bash would drop
//!   the variable with `nullglob` and reject the text with `failglob`. `\?` is not a pattern for bash, dash, zsh and
//!   busybox. It is one for the ksh family, but it can only expand to one literal character: nothing is executed;
//! - white space, control characters, `\` and the other pattern characters come from helper variables that `printf`
//!   sets. Only the escape is passed to `printf`, because it is an external program in mksh, and every user can read
//!   the arguments of a program.

use super::{needs_escape, octal};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// Prefix of the helper variables; the rest of the name is the code point in hexadecimal.
const HELPER: &str = "__ppg_";

/// Longest word, in helpers; a longer value is assembled from parts. The time that zsh needs for a word is proportional
/// to its length times the number of helpers.
const MAX_HELPERS_PER_WORD: usize = 200;

pub(crate) fn render(variables: &[(String, Secret)]) -> Result<String> {
    let mut helper_chars: Vec<char> = Vec::new();
    let mut exports = String::new();
    for (name, value) in variables {
        if name.starts_with(HELPER) {
            return Err(Error::usage(format!("the prefix {HELPER} of {name} is reserved for shell output"))
                .hint("use another name"));
        }
        match words(value.expose(), &mut helper_chars).as_slice() {
            [word] => exports.push_str(&format!("export {name}={word};\n")),
            words => {
                // No helper has these names: they are not hexadecimal.
                exports.push_str("__ppg_value='';\n");
                for word in words {
                    exports.push_str(&format!("__ppg_part={word};__ppg_value=\"$__ppg_value$__ppg_part\";\n"));
                }
                exports.push_str(&format!("export {name}=\"$__ppg_value\";\n"));
            }
        }
    }
    if helper_chars.is_empty() {
        return Ok(exports);
    }
    let mut out = String::new();
    for c in &helper_chars {
        // `$(…)` removes trailing newlines; the full stop protects them.
        let helper = helper(*c);
        out.push_str(&format!("{helper}=\"$(printf '{}.')\";{helper}=\"${{{helper}%.}}\";\n", octal(*c)));
    }
    out.push_str(&exports);
    out.push_str("unset __ppg_part __ppg_value");
    for c in &helper_chars {
        out.push_str(&format!(" {}", helper(*c)));
    }
    out.push_str(";\n");
    Ok(out)
}

/// The value as one shell word, or as several if it needs very many helpers. Adds the characters that need a helper to
/// `helper_chars`.
fn words(value: &str, helped: &mut Vec<char>) -> Vec<String> {
    if value.is_empty() {
        return vec!["''".to_owned()];
    }
    let (mut words, mut out) = (Vec::new(), String::new());
    // ksh93 crashes on a word with thousands of `\?`.
    let single_question_mark = value.matches('?').count() == 1;
    let (mut quoted, mut helpers) = (false, 0);
    for c in value.chars() {
        let by_helper = match c {
            '?' => !single_question_mark,
            ' ' | '\\' | '*' | '[' | ']' | '{' | '}' | '(' | ')' => true,
            c => needs_escape(c),
        };
        let plain = !by_helper && c != '\'' && c != '?';
        if quoted != plain {
            out.push('\'');
            quoted = plain;
        }
        if by_helper {
            if helpers == MAX_HELPERS_PER_WORD {
                words.push(std::mem::take(&mut out));
                helpers = 0;
            }
            helpers += 1;
            if !helped.contains(&c) {
                helped.push(c);
            }
            out.push_str(&format!("\"${}\"", helper(c)));
        } else {
            match c {
                '\'' => out.push_str("\"'\""),
                '?' => out.push_str("\\?"),
                c => out.push(c),
            }
        }
    }
    if quoted {
        out.push('\'');
    }
    words.push(out);
    words
}

/// The name of the helper variable for a character.
fn helper(c: char) -> String {
    format!("{HELPER}{:x}", c as u32)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn one(value: &str) -> String {
        render(&[("A".to_owned(), Secret::from(value))]).unwrap()
    }

    #[test]
    fn a_common_value_is_one_plain_line() {
        assert_eq!(one("postgres://a:b@h:5432/d"), "export A='postgres://a:b@h:5432/d';\n");
        assert_eq!(one("a?b=c"), "export A='a'\\?'b=c';\n");
        assert_eq!(one(""), "export A='';\n");
        assert_eq!(one("it's"), "export A='it'\"'\"'s';\n");
    }

    #[test]
    fn characters_that_a_shell_would_split_or_match_come_from_helpers() {
        let text = one("a *\n*");
        assert!(text.starts_with("__ppg_20=\"$(printf '\\040.')\";__ppg_20=\"${__ppg_20%.}\";\n"), "{text}");
        assert!(text.contains("export A='a'\"$__ppg_20\"\"$__ppg_2a\"\"$__ppg_a\"\"$__ppg_2a\";\n"), "{text}");
        assert!(text.ends_with("unset __ppg_part __ppg_value __ppg_20 __ppg_2a __ppg_a;\n"), "{text}");
        assert!(!text.contains('*'));
    }

    #[test]
    fn a_name_with_the_helper_prefix_is_a_usage_error() {
        assert_eq!(render(&[("__ppg_a".to_owned(), Secret::from("x"))]).unwrap_err().exit_code(), 2);
    }
}
