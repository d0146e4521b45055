//! What is generated from the command tree: the Markdown reference and the man pages.

use clap::{Arg, ArgAction, Command};

/// `docs/reference.md`: every command once, the global options once.
pub(crate) fn markdown(root: &Command) -> String {
    let mut out = String::from(
        "# Command reference\n\nGenerated from the program; `ppg help COMMAND` shows the same. The global options work with \
         every command and are listed [at the end](#global-options).\n\n| Command | What it does |\n|---|---|\n",
    );
    let commands = leaves(root);
    for command in &commands {
        let name = bin_name(command);
        out.push_str(&format!("| [`{name}`](#{}) | {} |\n", name.replace(' ', "-"), cell(&about(command))));
    }
    for command in &commands {
        section(command, &mut out);
    }
    out.push_str("\n## Global options\n\n");
    options(&mut root.get_arguments().filter(|arg| shown(arg) && !arg.is_positional()), &mut out);
    out
}

fn section(command: &Command, out: &mut String) {
    out.push_str(&format!("\n## {}\n\n{}.\n\n```text\n{}\n```\n", bin_name(command), about(command), usage(command)));
    let aliases: Vec<_> = command.get_visible_aliases().map(|alias| format!("`{alias}`")).collect();
    if !aliases.is_empty() {
        out.push_str(&format!("\nAlso: {}.\n", aliases.join(", ")));
    }
    let arguments: Vec<_> = command.get_positionals().filter(|arg| shown(arg)).collect();
    if !arguments.is_empty() {
        out.push_str("\n| Argument | Meaning |\n|---|---|\n");
        for arg in arguments {
            out.push_str(&format!("| `{}` | {} |\n", cell(&values(arg)), cell(&meaning(arg))));
        }
    }
    let own: Vec<_> = command.get_arguments().filter(|arg| is_own_option(arg)).collect();
    if !own.is_empty() {
        out.push('\n');
        options(&mut own.into_iter(), out);
    }
    for (title, text) in after(command) {
        match title {
            Some(title) => out.push_str(&format!("\n{title}:\n\n```sh\n{text}\n```\n")),
            None => out.push_str(&format!("\n{text}\n")),
        }
    }
}

fn options(options: &mut dyn Iterator<Item = &Arg>, out: &mut String) {
    out.push_str("| Option | Meaning |\n|---|---|\n");
    for arg in options {
        out.push_str(&format!("| `{}` | {} |\n", cell(&spelling(arg)), cell(&meaning(arg))));
    }
}

/// A man page for every command, by file name. A page of a subcommand leaves the global options to `ppg.1`.
pub(crate) fn man_pages(root: &Command) -> Vec<(String, String)> {
    let mut pages = vec![man_page(root, true)];
    walk(root, &mut |command| pages.push(man_page(command, false)));
    pages
}

const APOSTROPHE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

fn man_page(command: &Command, is_root: bool) -> (String, String) {
    let name = bin_name(command).replace(' ', "-");
    let own = command.clone().mut_args(|arg| if !is_root && arg.is_global_set() { arg.hide(true) } else { arg });
    let man =
        clap_mangen::Man::new(own).title(name.to_uppercase()).source(ppg_cli::commands::version::VERSION).manual("ppg");
    let mut page = Vec::new();
    man.render_title(&mut page).unwrap();
    man.render_name_section(&mut page).unwrap();
    man.render_synopsis_section(&mut page).unwrap();
    man.render_description_section(&mut page).unwrap();
    man.render_options_section(&mut page).unwrap();
    if command.get_subcommands().any(is_listed) {
        man.render_subcommands_section(&mut page).unwrap();
    }
    // Each section brings the definition of the apostrophe along; one a page is enough.
    let page = String::from_utf8(page).unwrap();
    let mut page = format!("{APOSTROPHE}{}", page.replace(APOSTROPHE, ""));
    for (title, text) in after(command) {
        match title {
            Some(title) => page.push_str(&format!(".SH {}\n.nf\n{}\n.fi\n", title.to_uppercase(), roff(&text))),
            None => page.push_str(&format!(".PP\n{}\n", roff(&text))),
        }
    }
    if !is_root {
        page.push_str(".SH SEE ALSO\n\\fBppg\\fR(1) has the global options.\n");
    }
    (format!("{name}.1"), page)
}

/// Text that roff shows as it stands.
fn roff(text: &str) -> String {
    let lines: Vec<_> = text
        .lines()
        .map(|line| {
            let line = line.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq");
            if line.starts_with('.') { format!("\\&{line}") } else { line }
        })
        .collect();
    lines.join("\n")
}

/// The paragraphs below a command's help; `Example:` and the indented lines after it are one, with its title.
fn after(command: &Command) -> Vec<(Option<String>, String)> {
    let text = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    text.split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
        .map(|paragraph| match paragraph.split_once(":\n") {
            Some((title, lines)) => {
                let lines: Vec<_> = lines.lines().map(|line| line.strip_prefix("  ").unwrap_or(line)).collect();
                (Some(title.to_owned()), lines.join("\n"))
            }
            None => (None, paragraph.to_owned()),
        })
        .collect()
}

/// Calls `visit` on every command below `command`, in the order of the tree.
fn walk<'a>(command: &'a Command, visit: &mut dyn FnMut(&'a Command)) {
    for below in command.get_subcommands().filter(|below| is_listed(below)) {
        visit(below);
        walk(below, visit);
    }
}

/// The commands that do something.
fn leaves(root: &Command) -> Vec<&Command> {
    let mut found = Vec::new();
    walk(root, &mut |command| {
        if !command.get_subcommands().any(is_listed) {
            found.push(command);
        }
    });
    found
}

fn is_listed(command: &Command) -> bool {
    !command.is_hide_set() && command.get_name() != "help"
}

fn shown(arg: &Arg) -> bool {
    !arg.is_hide_set()
}

fn is_own_option(arg: &Arg) -> bool {
    shown(arg) && !arg.is_positional() && !arg.is_global_set() && !matches!(arg.get_action(), ArgAction::Help)
}

/// `ppg backup create`
fn bin_name(command: &Command) -> String {
    command.get_bin_name().unwrap_or(command.get_name()).to_owned()
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

fn usage(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    usage.trim_start_matches("Usage:").lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

/// `-o, --output FORMAT`
fn spelling(arg: &Arg) -> String {
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let names: Vec<_> = short.into_iter().chain(long).collect();
    let names = names.join(", ");
    if arg.get_action().takes_values() { format!("{names} {}", values(arg)) } else { names }
}

fn values(arg: &Arg) -> String {
    match arg.get_value_names() {
        Some(names) => names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(" "),
        None => arg.get_id().as_str().to_uppercase(),
    }
}

/// The help, the values and the default.
fn meaning(arg: &Arg) -> String {
    let mut text = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let possible: Vec<_> = arg
        .get_possible_values()
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect();
    if arg.get_action().takes_values() && !possible.is_empty() && !arg.is_hide_possible_values_set() {
        text.push_str(&format!(": `{}`", possible.join("`, `")));
    }
    let defaults: Vec<_> = arg.get_default_values().iter().filter_map(|value| value.to_str()).collect();
    let default = defaults.join(",");
    if arg.get_action().takes_values() && !default.is_empty() {
        text.push_str(&format!(" (default `{default}`)"));
    }
    text
}

/// Text as it can stand in a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
