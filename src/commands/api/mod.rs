//! `ppg api`: sends any request to the API, authenticated. Prints the response unchanged, with its secrets.

mod fields;
mod operations;

use clap::Args;
use serde_json::Value;

use crate::commands::support::runner::mask_for_runner;
use crate::context::Context;
use crate::output::format::Format;
use fields::Fields;
use ppg_api::header::{HeaderMap, HeaderName, HeaderValue};
use ppg_api::{Body, Method, Request};
use ppg_core::error::{Error, Result};
use ppg_core::net::send::Response;
use ppg_core::secret::Secret;
use ppg_core::text;

/// Headers that `ppg` sets itself: the token, and what HTTP needs.
const OWN_HEADERS: [&str; 7] =
    ["authorization", "cookie", "host", "content-length", "content-type", "transfer-encoding", "connection"];

#[derive(Debug, Args)]
#[command(override_usage = "ppg api [OPTIONS] [METHOD] <PATH>\n       ppg api --list")]
pub(crate) struct Api {
    /// HTTP method, and path below the API's base URL; GET, or POST with a body
    #[arg(id = "PATH", value_name = "PATH", num_args = 1..=2, required_unless_present = "list")]
    call: Vec<String>,
    /// HTTP method
    #[arg(short = 'X', long = "method", value_name = "METHOD")]
    method: Option<String>,
    /// Header to send
    #[arg(short = 'H', long = "header", value_name = "NAME: VALUE")]
    headers: Vec<String>,
    /// Field of the body, or of the query for GET, as a string
    #[arg(short = 'f', long = "field", value_name = "KEY=VALUE")]
    fields: Vec<String>,
    /// Field as true, false, null, a number, or the content of a file: @FILE
    #[arg(short = 'F', long = "typed-field", value_name = "KEY=VALUE")]
    typed: Vec<String>,
    /// File with the body as JSON; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["fields", "typed"])]
    input: Option<String>,
    /// Fetch all pages of a list and join their data
    #[arg(long)]
    paginate: bool,
    /// Also print the status and headers of the response
    #[arg(short, long)]
    include: bool,
    /// List the operations of the API instead, with the command for each
    #[arg(long, conflicts_with_all = ["PATH", "method", "headers", "fields", "typed", "input", "paginate", "include"])]
    list: bool,
}

pub(crate) async fn run(args: Api, context: &Context) -> Result<()> {
    if args.list {
        return operations::list(context);
    }
    let fields = Fields::read(&args.fields, &args.typed, context).await?;
    let input = match &args.input {
        Some(name) => Some(input(name, context).await?),
        None => None,
    };
    let (method, path) = match (&args.method, &args.call[..]) {
        (Some(method), [path]) => (parse_method(method)?, path),
        (None, [path]) if input.is_some() || !fields.is_empty() => (Method::POST, path),
        (None, [path]) => (Method::GET, path),
        (None, [method, path, ..]) => (parse_method(method)?, path),
        (Some(_), [_, _, ..]) => return Err(Error::usage("the method is given twice").hint("leave -X out")),
        (_, []) => return Err(Error::usage("the path is missing")),
    };
    if args.paginate && method != Method::GET {
        return Err(Error::usage(format!("--paginate reads a list, and this is a {method} request"))
            .hint("with -X GET, fields go into the query"));
    }
    let headers = args.headers.iter().map(|header| parse_header(header)).collect::<Result<HeaderMap>>()?;
    let (path, mut query) = parse_path(path)?;
    let mut body = input;
    if !fields.is_empty() {
        match is_mutating(&method) {
            true => body = Some(fields.into_body()?),
            false => query.extend(fields.into_query()),
        }
    }
    let request = Request { method, path, query, headers, body };
    if context.flags.dry_run && is_mutating(&request.method) {
        return context.session.print_request(request.contract_in_either(), &request).await;
    }
    let client = context.session.client().await?;
    let response = match args.paginate {
        true => client.list_raw(&request).await?,
        false => client.call(&request).await?,
    };
    show(&response, args.include, context)
}

/// Whether a request with this method changes something.
fn is_mutating(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

fn show(response: &Response, include: bool, context: &Context) -> Result<()> {
    if include {
        let mut head = format!("{:?} {}\n", response.version, response.status);
        for (name, value) in &response.headers {
            head.push_str(&format!("{name}: {}\n", text::escape_control(&String::from_utf8_lossy(value.as_bytes()))));
        }
        context.printer.write(&format!("{head}\n"))?;
    }
    let text = std::str::from_utf8(&response.body).ok();
    // What is nested too deeply to be laid out counts as text.
    let parsed: Option<Value> = text.and_then(|text| serde_json::from_str(text).ok());
    mask_for_runner(context, parsed.iter().flat_map(secrets));
    match (context.printer.format(), text.filter(|_| parsed.is_some())) {
        (Format::Csv | Format::Ndjson | Format::Env | Format::Id, _) => {
            Err(Error::usage("ppg api prints JSON").hint("use -o json, -o yaml or --jq"))
        }
        (_, Some(json)) => context.printer.json_text(json),
        (_, None) => {
            let body = String::from_utf8_lossy(&response.body);
            context.printer.write(&if context.ui.terminal.stdout { text::escape_control(&body) } else { body })
        }
    }
}

/// The texts in a response that are secrets, by the names of their fields.
fn secrets(value: &Value) -> Vec<Secret> {
    const FIELDS: [&str; 6] = ["connectionString", "apiKey", "pass", "password", "token", "value"];
    match value {
        Value::Array(items) => items.iter().flat_map(secrets).collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| match value {
                Value::String(text) if FIELDS.contains(&name.as_str()) => vec![text.as_str().into()],
                value => secrets(value),
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn parse_method(method: &str) -> Result<Method> {
    let known = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::HEAD];
    known.into_iter().find(|known| known.as_str().eq_ignore_ascii_case(method)).ok_or_else(|| {
        Error::usage(format!("unknown method {:?}", text::escape_control(method)))
            .hint("use GET, POST, PUT, PATCH or DELETE")
    })
}

/// Splits path and query. Rejects a full URL: the token would be sent to its host.
fn parse_path(path: &str) -> Result<(String, Vec<(String, String)>)> {
    if path.contains("://") || path.starts_with("//") {
        return Err(Error::usage("expected a path, not a URL")
            .hint("set the address with --api-url, PPG_API_URL or ppg config set api-url URL"));
    }
    if path.chars().any(|c| c.is_whitespace() || c.is_control()) || path.contains('#') {
        return Err(
            Error::usage("the path contains characters that must be encoded").hint("write %20 for a space, %23 for #")
        );
    }
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let query = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    Ok((format!("/{}", path.trim_start_matches('/')), query))
}

/// Parses `NAME: VALUE`. The value stays out of an error: it may be a secret.
fn parse_header(header: &str) -> Result<(HeaderName, HeaderValue)> {
    let (name, value) = header
        .split_once(':')
        .ok_or_else(|| Error::usage("invalid header: it has no colon").hint("write it like -H 'Accept: text/plain'"))?;
    let name = HeaderName::try_from(name.trim())
        .map_err(|_| Error::usage(format!("invalid name of a header: {:?}", text::truncate(name.trim(), 40))))?;
    if OWN_HEADERS.contains(&name.as_str()) {
        return Err(Error::usage(format!("ppg sets the header {name} itself"))
            .hint("set the token with PPG_TOKEN or --token-file, the body with --input"));
    }
    let mut value = HeaderValue::try_from(value.trim())
        .map_err(|_| Error::usage(format!("the value of the header {name} has invalid characters")))?;
    value.set_sensitive(true);
    Ok((name, value))
}

async fn input(name: &str, context: &Context) -> Result<Body> {
    let invalid = |error| Error::usage(format!("the body of --input is not JSON: {error}"));
    Body::parse(read(name, context).await?).map_err(invalid)
}

async fn read(name: &str, context: &Context) -> Result<String> {
    let path = context.environment.working_directory.join(name);
    let stdin = name == "-";
    // On a thread of its own: a read that waits for the user must not block Ctrl-C.
    let read = tokio::task::spawn_blocking(move || {
        if stdin { std::io::read_to_string(std::io::stdin()) } else { std::fs::read_to_string(path) }
    });
    let read = read.await.unwrap_or_else(|_| Err(std::io::ErrorKind::Other.into()));
    read.map_err(|error| Error::io(format!("cannot read {}", text::escape_control(name)), &error))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_path_stays_on_the_api() {
        assert_eq!(parse_path("workspaces").unwrap().0, "/workspaces");
        assert_eq!(
            parse_path("/workspaces?a=1&b=x%20y").unwrap().1,
            [("a".into(), "1".into()), ("b".into(), "x y".into())]
        );
        for bad in ["https://evil.example/", "//evil.example/", "/a b", "/a#b", "/a\r\nX: y"] {
            assert_eq!(parse_path(bad).unwrap_err().exit_code(), 2, "{bad}");
        }
    }
}
