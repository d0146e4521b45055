//! For POSIX shells: dash, bash, zsh, ksh93, mksh, busybox sh.
//!
//! The text means the same in `eval "$(ppg conn env)"` and in `eval $(ppg conn env)`. In the second the shell splits
//! it at white space, replaces words that match file names in the current directory (which somebody else may have
//! filled), ksh expands braces, and bash may be set to drop or refuse patterns that match nothing. So the text holds
//! no white space inside a value and no pattern:
//!
//! - what is harmless stands in single quotes, `'` itself as `'"'"'`;
//! - a single `?`, as most URLs have it, stands outside the quotes as `\?`. Between the quotes it would be a pattern:
//!   bash with `nullglob` would drop the variable and with `failglob` refuse the whole text. As `\?` it is none for bash,
//!   dash, zsh and busybox. The ksh family takes it as one still, but whatever single character the name of a file puts
//!   there is again one literal character: nothing is run;
//! - white space, control characters, `\` and the other pattern characters come from helper variables which `printf`
//!   fills. Only the escape is handed to `printf`, since mksh runs an external program for it, whose arguments
//!   every user can read.

use super::{needs_escape, octal};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// How the helper variables begin; the rest is the character's number in hexadecimal.
const HELPER: &str = "__ppg_";

/// A value with more helpers than this is put together from parts: the time that zsh takes for a word grows with the
/// word's length times their number.
const MAX_HELPERS_PER_WORD: usize = 200;

pub(crate) fn render(variables: &[(String, Secret)]) -> Result<String> {
    let mut helper_chars: Vec<char> = Vec::new();
    let mut exports = String::new();
    for (name, value) in variables {
        if name.starts_with(HELPER) {
            return Err(Error::usage(format!(
                "{name} begins with {HELPER}, as what ppg prints for shells uses itself"
            ))
            .hint("use another name"));
        }
        match words(value.expose(), &mut helper_chars).as_slice() {
            [word] => exports.push_str(&format!("export {name}={word};\n")),
            words => {
                // No character's number is spelled like these two.
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
        // The full stop keeps a newline from being cut off as the command's last one.
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

/// The value as one shell word, or as several if it needs very many helpers. Notes which characters need one.
fn words(value: &str, helped: &mut Vec<char>) -> Vec<String> {
    if value.is_empty() {
        return vec!["''".to_owned()];
    }
    let (mut words, mut out) = (Vec::new(), String::new());
    // ksh93 crashes on a word with thousands of them.
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
    fn a_usual_value_is_one_plain_line() {
        assert_eq!(one("postgres://a:b@h:5432/d"), "export A='postgres://a:b@h:5432/d';\n");
        assert_eq!(one("a?b=c"), "export A='a'\\?'b=c';\n");
        assert_eq!(one(""), "export A='';\n");
        assert_eq!(one("it's"), "export A='it'\"'\"'s';\n");
    }

    #[test]
    fn what_a_shell_would_split_or_match_comes_from_a_helper() {
        let text = one("a *\n*");
        assert!(text.starts_with("__ppg_20=\"$(printf '\\040.')\";__ppg_20=\"${__ppg_20%.}\";\n"), "{text}");
        assert!(text.contains("export A='a'\"$__ppg_20\"\"$__ppg_2a\"\"$__ppg_a\"\"$__ppg_2a\";\n"), "{text}");
        assert!(text.ends_with("unset __ppg_part __ppg_value __ppg_20 __ppg_2a __ppg_a;\n"), "{text}");
        assert!(!text.contains('*'));
    }

    #[test]
    fn a_name_that_a_helper_could_have_is_wrong_usage() {
        assert_eq!(render(&[("__ppg_a".to_owned(), Secret::from("x"))]).unwrap_err().exit_code(), 2);
    }
}
