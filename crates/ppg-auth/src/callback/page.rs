//! Page that the browser shows at the end of a sign-in. It contains no token and no code, and loads nothing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use ppg_core::text;

/// Page by the result of the sign-in.
pub enum CallbackPage<'a> {
    /// The sign-in succeeded; the page says to what.
    SignedIn {
        /// Name of the user who signed in.
        user: Option<&'a str>,
        /// Name of the workspace.
        workspace: Option<&'a str>,
        /// Commands to continue with.
        next_commands: &'a [String],
    },
    /// The user denied access.
    Denied {
        /// The command that signs in.
        again: &'a str,
    },
    /// The sign-in failed for a reason.
    Failed {
        /// Reason in one sentence.
        reason: &'a str,
        /// The command that signs in.
        again: &'a str,
    },
    /// The command exited before the result was known.
    Incomplete,
    /// The address belongs to another sign-in, or was changed.
    InvalidCallback,
    /// An earlier callback was accepted.
    AlreadyAnswered,
    /// The browser belongs to another user of this machine.
    OtherUser,
}

/// HTML of a page, and the content security policy that allows its style and script only.
pub(crate) struct Rendered {
    pub(crate) html: String,
    pub(crate) policy: String,
}

/// Texts of a page.
struct PageContent<'a> {
    mood: &'static str,
    mark: &'static str,
    title: &'static str,
    text: String,
    next: &'static str,
    commands: Vec<&'a str>,
}

const CHECK_ICON: &str = "<path d=\"M14 25l7 7 14-15\"/>";
const CROSS_ICON: &str = "<path d=\"M16 16l16 16M32 16L16 32\"/>";
const WARNING_ICON: &str = "<path d=\"M24 14v13M24 34v.5\"/>";

impl CallbackPage<'_> {
    pub(crate) fn render(&self) -> Rendered {
        let PageContent { mood, mark, title, text, next, commands } = self.content();
        let commands: String = commands.iter().map(|command| format!("<code>{}</code>\n", escape(command))).collect();
        let commands =
            if commands.is_empty() { String::new() } else { format!("<p class=\"commands\">{commands}</p>") };
        let nonce = nonce();
        let html = TEMPLATE
            .replace("{nonce}", &nonce)
            .replace("{mood}", mood)
            .replace("{mark}", mark)
            .replace("{title}", title)
            .replace("{next}", next)
            // Last, so that no text from outside is taken for a placeholder.
            .replace("{commands}", &commands)
            .replace("{text}", &text);
        // The script removes the code from the address bar. On this page the user has to copy it.
        let script = if matches!(self, CallbackPage::OtherUser) { "'none'".into() } else { format!("'nonce-{nonce}'") };
        let policy = format!(
            "default-src 'none'; style-src 'nonce-{nonce}'; script-src {script}; base-uri 'none'; \
             form-action 'none'; frame-ancestors 'none'"
        );
        Rendered { html, policy }
    }

    fn content(&self) -> PageContent<'_> {
        match self {
            CallbackPage::SignedIn { user: who, workspace, next_commands: next } => {
                let who = who.map_or_else(String::new, |who| format!(" as <b>{}</b>", escape(who)));
                let to =
                    workspace.map_or_else(String::new, |name| format!(" to the workspace <b>{}</b>", escape(name)));
                PageContent {
                    mood: "good",
                    mark: CHECK_ICON,
                    title: "You are signed in",
                    text: format!("The ppg command line is signed in{who}{to}."),
                    next: "Close this tab and continue in the terminal:",
                    commands: next.iter().map(String::as_str).collect(),
                }
            }
            CallbackPage::Denied { again } => PageContent {
                mood: "bad",
                mark: CROSS_ICON,
                title: "You are not signed in",
                text: "Access was denied. Nothing was changed, and nothing was stored.".into(),
                next: "If that was a mistake, go back to the terminal and run the command again:",
                commands: vec![again],
            },
            CallbackPage::Failed { reason, again } => PageContent {
                mood: "bad",
                mark: CROSS_ICON,
                title: "Signing in failed",
                text: format!("The reason: {}.", escape(reason.trim_end_matches('.'))),
                next: "The terminal shows details. To try again:",
                commands: vec![again],
            },
            CallbackPage::Incomplete => PageContent {
                mood: "bad",
                mark: CROSS_ICON,
                title: "The sign-in did not finish",
                text: "The command in the terminal ended before the sign-in was complete.".into(),
                next: "Go back to the terminal and run the command again.",
                commands: Vec::new(),
            },
            CallbackPage::InvalidCallback => PageContent {
                mood: "odd",
                mark: WARNING_ICON,
                title: "Another sign-in is in progress",
                text: "This address belongs to an earlier sign-in, or was changed. It had no effect.".into(),
                next: "Use the tab that the terminal opened, or the address that the terminal shows.",
                commands: Vec::new(),
            },
            CallbackPage::AlreadyAnswered => PageContent {
                mood: "odd",
                mark: WARNING_ICON,
                title: "This sign-in is over",
                text: "This address was used already; it works once.".into(),
                next: "The terminal shows the result. You can close this tab.",
                commands: Vec::new(),
            },
            CallbackPage::OtherUser => PageContent {
                mood: "odd",
                mark: WARNING_ICON,
                title: "This browser is another user's",
                text:
                    "The ppg command line runs as one user of this machine, and this browser as another. Nothing was \
                       done yet."
                        .into(),
                next: "To go on, copy the address of this page into the terminal.",
                commands: Vec::new(),
            },
        }
    }
}

/// Escapes text from outside for HTML: one line, at most 200 characters.
fn escape(text: &str) -> String {
    text::escape_html(&text::truncate(&text::escape_control(text), 200))
}

/// Nonce for the style and script. Empty without random numbers: the page is unstyled then, and safe.
fn nonce() -> String {
    let mut bytes = [0; 16];
    match getrandom::fill(&mut bytes) {
        Ok(()) => STANDARD.encode(bytes),
        Err(_) => String::new(),
    }
}

const TEMPLATE: &str = include_str!("page.html");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_outside_stays_text() {
        let evil = "</b><script>alert(1)</script>{commands}\n\u{1b}[2J\" onload='x'";
        for page in [
            CallbackPage::Failed { reason: evil, again: evil },
            CallbackPage::SignedIn { user: Some(evil), workspace: Some(evil), next_commands: &[evil.to_owned()] },
        ] {
            let Rendered { html, policy } = page.render();
            assert_eq!(html.matches("<script").count(), 1, "ours alone");
            assert!(html.contains("&lt;script&gt;"), "{html}");
            assert!(html.contains("{commands}"), "the name of a placeholder stays text");
            assert!(policy.starts_with("default-src 'none'"));
            assert!(!html.contains("http"), "nothing is fetched from anywhere");
        }
    }

    #[test]
    fn every_placeholder_of_the_template_is_replaced() {
        let pages = [
            CallbackPage::SignedIn { user: None, workspace: None, next_commands: &[] },
            CallbackPage::Denied { again: "ppg auth login" },
            CallbackPage::Failed { reason: "no", again: "ppg auth login" },
            CallbackPage::Incomplete,
            CallbackPage::InvalidCallback,
            CallbackPage::AlreadyAnswered,
        ];
        for page in pages {
            let html = page.render().html;
            for place in ["{nonce}", "{mood}", "{mark}", "{title}", "{text}", "{next}", "{commands}"] {
                assert!(!html.contains(place), "{place} in {html}");
            }
        }
    }
}
