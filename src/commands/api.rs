//! `ppg api`: sends any request to the API, authenticated. Prints the response unchanged, with its secrets.

use clap::Args;
use serde_json::{Map, Value};

use crate::context::Context;
use crate::output::format::Format;
use ppg_api::{Method, Request};
use ppg_core::error::{Error, Result};
use ppg_core::net::send::Response;
use ppg_core::text;

#[derive(Debug, Args)]
#[command(override_usage = "ppg api [OPTIONS] [METHOD] <PATH>")]
pub(crate) struct Api {
    /// HTTP method, and path below the API's base URL; GET, or POST with a body
    #[arg(id = "PATH", value_name = "PATH", num_args = 1..=2, required = true)]
    call: Vec<String>,
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
}

pub(crate) async fn run(args: Api, context: &Context) -> Result<()> {
    let fields = fields(&args, context).await?;
    let input = match &args.input {
        Some(name) => Some(input(name, context).await?),
        None => None,
    };
    let (method, path) = match &args.call[..] {
        [path] if input.is_some() || !fields.is_empty() => (Method::POST, path),
        [path] => (Method::GET, path),
        [method, path, ..] => (parse_method(method)?, path),
        [] => return Err(Error::usage("the path is missing")),
    };
    let (path, mut query) = parse_path(path)?;
    let mut body = input;
    if !fields.is_empty() {
        if is_mutating(&method) {
            body = Some(Value::Object(fields));
        } else {
            let plain = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            query.extend(fields.into_iter().map(|(name, value)| (name, plain(value))));
        }
    }
    if context.flags.dry_run && is_mutating(&method) {
        return context.session.print_request(&Request { method, path, query, body }).await;
    }

    let client = context.session.client().await?;
    let request = Request { method, path, query, body };
    let response = match args.paginate && !is_mutating(&request.method) {
        true => client.list_raw(&request).await?,
        false => client.call(&request.method, &request.path, &request.query, request.body.as_ref()).await?,
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
    let json = serde_json::from_slice::<Value>(&response.body);
    match (context.printer.format(), json) {
        (Format::Csv | Format::Ndjson | Format::Env | Format::Id, _) => {
            Err(Error::usage("ppg api prints JSON").hint("use -o json, -o yaml or --jq"))
        }
        (_, Ok(json)) => context.printer.value(&json),
        (_, Err(_)) => {
            let body = String::from_utf8_lossy(&response.body);
            context.printer.write(&if context.ui.terminal.stdout { text::escape_control(&body) } else { body })
        }
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

async fn fields(args: &Api, context: &Context) -> Result<Map<String, Value>> {
    let split = |field: &String| {
        let (name, value) = field.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
            Error::usage(format!("invalid field {:?}", text::truncate(&text::escape_control(field), 40)))
                .hint("write KEY=VALUE")
        })?;
        Ok::<_, Error>((name.to_owned(), value.to_owned()))
    };
    let mut map = Map::new();
    for field in &args.fields {
        let (name, value) = split(field)?;
        map.insert(name, value.into());
    }
    for field in &args.typed {
        let (name, value) = split(field)?;
        let value = match value.strip_prefix('@') {
            Some(file) => read(file, context).await?.into(),
            None => match serde_json::from_str::<Value>(&value) {
                Ok(typed @ (Value::Null | Value::Bool(_) | Value::Number(_))) => typed,
                _ => value.into(),
            },
        };
        map.insert(name, value);
    }
    Ok(map)
}

async fn input(name: &str, context: &Context) -> Result<Value> {
    serde_json::from_str(&read(name, context).await?)
        .map_err(|error| Error::usage(format!("the body of --input is not JSON: {error}")))
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
