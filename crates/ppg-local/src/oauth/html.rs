//! The layout shared by all pages, and their security headers.

use std::sync::LazyLock;

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use ppg_core::text::escape_html;

const STYLE: &str = include_str!("page.css");
/// Hash of the style sheet for the content security policy, which allows no other style.
static STYLE_HASH: LazyLock<String> = LazyLock::new(|| STANDARD.encode(Sha256::digest(STYLE.as_bytes())));
const STEPS: [&str; 3] = ["Sign in", "Workspace", "Permission"];

/// An HTML page of the sign-in flow.
#[derive(Debug)]
pub(crate) struct HtmlPage {
    pub(crate) status: StatusCode,
    pub(crate) title: String,
    /// Index of the current step, from 0 to 2.
    pub(crate) step: Option<usize>,
    /// The content of `main`, as HTML.
    pub(crate) content: String,
    /// A CSP source that forms may lead to besides this server.
    pub(crate) form_action: Option<String>,
}

impl HtmlPage {
    fn html(&self) -> String {
        let steps = self.step.map(|step| {
            let item = |(at, name): (usize, &&str)| match at.cmp(&step) {
                std::cmp::Ordering::Less => format!("<li class=\"done\">{name}</li>"),
                std::cmp::Ordering::Equal => format!("<li aria-current=\"step\">{name}</li>"),
                std::cmp::Ordering::Greater => format!("<li>{name}</li>"),
            };
            let items: String = STEPS.iter().enumerate().map(item).collect();
            format!("<ol class=\"steps\" aria-label=\"Steps\">{items}</ol>")
        });
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
             <title>{title} · ppg local mode</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
             <header><span class=\"mark\">ppg</span><span class=\"badge\">Local mode</span></header>\n\
             <main>\n{steps}\n{content}\n</main>\n\
             <footer>This page comes from ppg on your own machine. There is no account, and nothing leaves the \
             machine.</footer>\n</body>\n</html>\n",
            title = escape_html(&self.title),
            steps = steps.unwrap_or_default(),
            content = self.content,
        )
    }
}

impl IntoResponse for HtmlPage {
    fn into_response(self) -> Response {
        let action = self.form_action.as_deref().unwrap_or_default();
        let policy = format!(
            "default-src 'none'; style-src 'sha256-{}'; form-action 'self' {action}; frame-ancestors 'none'; \
             base-uri 'none'",
            *STYLE_HASH
        );
        let mut response = (self.status, self.html()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        set_security_headers(headers);
        response
    }
}

/// Sets the headers that every response to a browser needs, including redirects.
pub(crate) fn set_security_headers(headers: &mut HeaderMap) {
    for (name, value) in [
        // Not no-referrer: browsers would send `Origin: null` with our own forms (Fetch, 3.2). Other sites do not see
        // the address either way.
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// A page that ends the flow, with a message.
pub(crate) fn error_page(status: StatusCode, title: &str, text: &str) -> HtmlPage {
    let content = format!("<h1>{}</h1>\n<p class=\"soft\">{}</p>", escape_html(title), escape_html(text));
    HtmlPage { status, title: title.into(), step: None, content, form_action: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        let page = error_page(StatusCode::OK, "</title><script>", "<img src=x onerror='alert(1)'>\"&");
        let html = page.html();
        assert!(!html.contains("<script") && !html.contains("<img") && html.contains("&lt;img src=x onerror=&#39;"));
    }
}
