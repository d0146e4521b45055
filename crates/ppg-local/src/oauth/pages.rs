//! The pages of the sign-in flow: sign in, choose a workspace, allow or deny.

use axum::http::StatusCode;

use super::html::HtmlPage;
use super::pending_requests::{PendingRequest, WorkspaceChoice};
use super::scope;
use crate::state::grants::Person;
use ppg_api::types::Workspace;
use ppg_core::text::escape_html;

/// The user's input, shown again together with what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct FormInput<'a> {
    pub(crate) name: &'a str,
    pub(crate) email: &'a str,
    /// Name of the invalid field, and the message.
    pub(crate) field_error: Option<(&'static str, &'a str)>,
}

/// Step 1. `known` is the user remembered by this browser, if that user should be offered to continue. With `code_command` the page asks for
/// the sign-in code, which that command shows.
pub(crate) fn sign_in(
    pending: &PendingRequest,
    known: Option<&Person>,
    code_command: Option<&str>,
    input: &FormInput<'_>,
) -> HtmlPage {
    let code = if let Some(command) = code_command {
        let command = escape_html(command);
        let hint = format!("<code>{command}</code> shows it. Only the owner of this server can see it.");
        field(
            "sign_in_code",
            "Sign-in code",
            "type=\"text\" autocomplete=\"off\" spellcheck=\"false\" required",
            "",
            &hint,
            input,
        )
    } else {
        String::new()
    };
    let hidden = hidden(pending);
    let (content, other) = match known {
        Some(person) => (
            format!(
                "<h1>Welcome back</h1>\n<p class=\"soft\">This browser remembers your last sign-in.</p>\n{alert}\
                 <form method=\"post\" action=\"/authorize/sign-in\">{hidden}<input type=\"hidden\" name=\"as\" value=\"known\">\
                 <p class=\"person\"><b><bdi>{name}</bdi></b><span><bdi>{email}</bdi></span></p>{code}\
                 <button class=\"go\">Continue as <bdi>{name}</bdi></button></form>",
                alert = alert(input),
                name = escape_html(&person.name),
                email = escape_html(&person.email),
            ),
            format!(
                "<a href=\"/authorize/sign-in?request={}&amp;as=other\">Sign in as another user</a>",
                escape_html(&pending.id)
            ),
        ),
        None => (
            format!(
                "<h1>Sign in</h1>\n<p class=\"soft\">Local mode has no accounts and no passwords. Enter your name and \
                 email: they stay on this machine, and are part of the tokens that <b>{client}</b> gets.</p>\n{alert}\
                 <form method=\"post\" action=\"/authorize/sign-in\">{hidden}{name}{email}{code}\
                 <button class=\"go\">Continue</button></form>",
                client = escape_html(&pending.request.client_id),
                alert = alert(input),
                name = field(
                    "name",
                    "Name",
                    "type=\"text\" autocomplete=\"name\" maxlength=\"100\" required",
                    input.name,
                    "",
                    input
                ),
                email = field(
                    "email",
                    "Email",
                    "type=\"email\" autocomplete=\"email\" maxlength=\"254\" required",
                    input.email,
                    "",
                    input
                ),
            ),
            String::new(),
        ),
    };
    page(pending, "Sign in", 0, input.field_error.is_some(), content + &footer_links(pending, &other))
}

/// Step 2, with the number of projects of each workspace.
pub(crate) fn workspaces(
    pending: &PendingRequest,
    workspaces: &[(Workspace, usize)],
    input: &FormInput<'_>,
) -> HtmlPage {
    let hidden = hidden(pending);
    let item = |(workspace, projects): &(Workspace, usize)| {
        let count = if *projects == 1 { "1 project".to_owned() } else { format!("{projects} projects") };
        format!(
            "<li><button name=\"workspace\" value=\"{}\"><bdi>{}</bdi> <small>{count}</small></button></li>",
            escape_html(workspace.id.as_str()),
            escape_html(&workspace.name),
        )
    };
    let items: String = workspaces.iter().map(item).collect();
    let content = format!(
        "<h1>Choose a workspace</h1>\n<p class=\"soft\"><b>{client}</b> gets access to this workspace only.</p>\n{alert}\
         <form method=\"post\" action=\"/authorize/workspace\">{hidden}<ul class=\"list\">{items}</ul></form>\n\
         <h2>Or create a new one</h2>\n\
         <form method=\"post\" action=\"/authorize/workspace\">{hidden}{name}<button class=\"go\">Use a new workspace</button></form>",
        client = escape_html(&pending.request.client_id),
        alert = alert(input),
        name = field(
            "name",
            "Name of the new workspace",
            "type=\"text\" autocomplete=\"off\" maxlength=\"100\" required",
            input.name,
            "",
            input
        ),
    );
    let back = format!("<a href=\"/authorize/sign-in?request={}\">Back</a>", escape_html(&pending.id));
    page(pending, "Choose a workspace", 1, input.field_error.is_some(), content + &footer_links(pending, &back))
}

/// Step 3. `workspace` is the name of the chosen workspace.
pub(crate) fn consent(pending: &PendingRequest, person: &Person, workspace: &str) -> HtmlPage {
    let request = &pending.request;
    let client = escape_html(&request.client_id);
    let granted = scope::ALL.iter().filter(|(name, ..)| scope::has(&request.scope, name));
    let scopes: String =
        granted.map(|(_, what, detail)| format!("<li><b>{what}</b><span>{detail}</span></li>")).collect();
    let new = if matches!(pending.workspace, Some(WorkspaceChoice::New(_))) { " (new)" } else { "" };
    let content = format!(
        "<h1>Allow <bdi>{client}</bdi>?</h1>\n\
         <p class=\"soft\">Only if you just started it. Any program on this machine can use this name.</p>\n\
         <dl><dt>Program</dt><dd><bdi>{client}</bdi></dd>\
         <dt>Redirects to</dt><dd><code>{place}</code></dd>\
         <dt>Workspace</dt><dd><bdi>{workspace}</bdi>{new}</dd>\
         <dt>You</dt><dd><bdi>{name}</bdi> · <bdi>{email}</bdi></dd></dl>\n\
         <h2>It will be able to</h2>\n<ul class=\"scopes\">{scopes}</ul>\n\
         <form method=\"post\" action=\"/authorize/consent\" class=\"choice\">{hidden}\
         <button name=\"decision\" value=\"deny\">Deny</button>\
         <button name=\"decision\" value=\"allow\" class=\"go\">Allow</button></form>\n\
         <div class=\"other\"><a href=\"/authorize/workspace?request={id}\">Back</a></div>",
        place = escape_html(request.target.redirect.host_and_port()),
        workspace = escape_html(workspace),
        name = escape_html(&person.name),
        email = escape_html(&person.email),
        hidden = hidden(pending),
        id = escape_html(&pending.id),
    );
    page(pending, &format!("Allow {}?", request.client_id), 2, false, content)
}

fn page(pending: &PendingRequest, title: &str, step: usize, fault: bool, content: String) -> HtmlPage {
    let status = if fault { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    // At the start of the title, where a screen reader begins.
    let title = if fault { format!("Error: {title}") } else { title.to_owned() };
    HtmlPage {
        status,
        title,
        step: Some(step),
        content,
        form_action: Some(pending.request.target.redirect.form_action()),
    }
}

/// Hidden fields that bind a form to its request and browser session.
fn hidden(pending: &PendingRequest) -> String {
    format!(
        "<input type=\"hidden\" name=\"request\" value=\"{}\"><input type=\"hidden\" name=\"csrf\" value=\"{}\">",
        escape_html(&pending.id),
        escape_html(pending.csrf.expose()),
    )
}

fn footer_links(pending: &PendingRequest, link: &str) -> String {
    format!(
        "\n<div class=\"other\">{link}<form method=\"post\" action=\"/authorize/consent\">{}\
         <button name=\"decision\" value=\"deny\">Cancel</button></form></div>",
        hidden(pending)
    )
}

fn alert(input: &FormInput<'_>) -> String {
    let text = input
        .field_error
        .map(|(_, text)| format!("<p class=\"alert\" role=\"alert\" id=\"fault\">{}</p>\n", escape_html(text)));
    text.unwrap_or_default()
}

/// A labelled input field. `hint` is HTML.
fn field(name: &str, label: &str, attributes: &str, value: &str, hint: &str, input: &FormInput<'_>) -> String {
    let wrong = input.field_error.is_some_and(|(field, _)| field == name);
    let mut described = Vec::new();
    let mut below = String::new();
    if wrong {
        described.push("fault".to_owned());
    }
    if !hint.is_empty() {
        described.push(format!("{name}-hint"));
        below = format!("<span class=\"hint\" id=\"{name}-hint\">{hint}</span>");
    }
    let mut more = if wrong { " aria-invalid=\"true\" autofocus".to_owned() } else { String::new() };
    if !described.is_empty() {
        more += &format!(" aria-describedby=\"{}\"", described.join(" "));
    }
    format!(
        "<label for=\"{name}\">{label}</label><input id=\"{name}\" name=\"{name}\" value=\"{}\" {attributes}{more}>{below}",
        escape_html(value)
    )
}
