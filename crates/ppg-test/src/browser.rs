//! A browser without a window: forms and cookies; redirects are returned to the test, not followed.

use std::collections::BTreeMap;

use reqwest::header::HeaderMap;
use serde_json::Value;
use url::Url;

/// RFC 7636, appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
/// A redirect URI at which no program listens; it is compared, never opened.
pub const CALLBACK: &str = "http://127.0.0.1:8976/callback";

/// The parameters of a client's request to `/authorize`.
pub const REQUEST: [(&str, &str); 7] = [
    ("response_type", "code"),
    ("client_id", "ppg-tests"),
    ("redirect_uri", CALLBACK),
    ("scope", "workspace:admin offline_access"),
    ("state", "the state & more"),
    ("code_challenge", CHALLENGE),
    ("code_challenge_method", "S256"),
];

/// A response with its body.
pub struct BrowserPage {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl BrowserPage {
    /// The `Location` header of a redirect.
    pub fn location(&self) -> &str {
        let location = self.headers.get("location").unwrap_or_else(|| panic!("{}: {}", self.status, self.text));
        location.to_str().unwrap()
    }

    /// A query parameter of the `Location` header.
    pub fn answer(&self, name: &str) -> Option<String> {
        let url = Url::parse(self.location()).unwrap();
        let mut pairs = url.query_pairs().filter(|(other, _)| other == name);
        let value = pairs.next().map(|(_, value)| value.into_owned());
        assert!(pairs.next().is_none(), "{name} twice in {url}");
        value
    }

    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> String {
        let at = format!("name=\"{name}\" value=\"");
        let rest = self.text.split_once(&at).unwrap_or_else(|| panic!("no {name} in {}", self.text)).1;
        rest.split('"').next().unwrap().to_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error} in {:?}", self.text))
    }
}

/// A browser at one server.
pub struct Browser {
    pub origin: String,
    pub cookies: BTreeMap<String, String>,
    client: reqwest::Client,
}

impl Browser {
    pub fn new(origin: &str) -> Browser {
        let none = reqwest::redirect::Policy::none();
        let client = reqwest::Client::builder().no_proxy().redirect(none).build().unwrap();
        Browser { origin: origin.to_owned(), cookies: BTreeMap::new(), client }
    }

    pub fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = self.client.request(method.parse().unwrap(), format!("{}{path}", self.origin));
        if cookies.is_empty() { request } else { request.header("cookie", cookies.join("; ")) }
    }

    pub async fn send(&mut self, request: reqwest::RequestBuilder) -> BrowserPage {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        for cookie in headers.get_all("set-cookie") {
            let (name, value) = cookie.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        BrowserPage { status, headers, text: response.text().await.unwrap() }
    }

    pub async fn get(&mut self, path: &str) -> BrowserPage {
        self.send(self.request("GET", path)).await
    }

    /// Posts a form as a browser does.
    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> BrowserPage {
        let request = self.request("POST", path).header("origin", &self.origin).header("sec-fetch-site", "same-origin");
        self.send(with_form(request, form)).await
    }

    /// Sends an authorization request and follows it to the first page.
    pub async fn begin(&mut self, request: &[(&str, &str)]) -> BrowserPage {
        let first = self.get(&authorize(request)).await;
        assert_eq!(first.status, 303, "{}", first.text);
        let path = first.location().to_owned();
        self.get(&path).await
    }

    /// Goes through all steps to the consent page. The workspace is an ID, or the name of a new one.
    pub async fn reach_consent(&mut self, request: &[(&str, &str)], workspace: (&str, &str)) -> BrowserPage {
        let page = self.begin(request).await;
        let (id, csrf) = (page.hidden("request"), page.hidden("csrf"));
        let ids = [("request", id.as_str()), ("csrf", csrf.as_str())];
        let person = [("name", "Ada <Lovelace>"), ("email", "ada@example.com")];
        let page = self.post("/authorize/sign-in", &[ids.as_slice(), &person].concat()).await;
        assert!(page.location().starts_with("/authorize/workspace?"), "{}", page.location());
        let page = self.post("/authorize/workspace", &[ids.as_slice(), &[workspace]].concat()).await;
        assert_eq!(page.status, 303, "{}", page.text);
        let path = page.location().to_owned();
        assert!(path.starts_with("/authorize/consent?"), "{path}");
        self.get(&path).await
    }

    /// Decides on the consent page.
    pub async fn decide(&mut self, consent: &BrowserPage, decision: &str) -> BrowserPage {
        let (id, csrf) = (consent.hidden("request"), consent.hidden("csrf"));
        self.post("/authorize/consent", &[("request", &id), ("csrf", &csrf), ("decision", decision)]).await
    }

    /// Goes through the whole flow and returns the code.
    pub async fn code(&mut self, request: &[(&str, &str)], workspace: (&str, &str)) -> String {
        let consent = self.reach_consent(request, workspace).await;
        self.decide(&consent, "allow").await.answer("code").unwrap()
    }

    /// Posts a form to `/token` or `/revoke` as a client does, without cookies.
    pub async fn client(&self, path: &str, form: &[(&str, &str)]) -> BrowserPage {
        let request = self.client.post(format!("{}{path}", self.origin));
        let response = with_form(request, form).send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        BrowserPage { status, headers, text: response.text().await.unwrap() }
    }

    pub async fn redeem(&self, code: &str) -> BrowserPage {
        self.client("/token", &redemption(code)).await
    }

    pub async fn refresh(&self, token: &str) -> BrowserPage {
        let form = [("grant_type", "refresh_token"), ("client_id", "ppg-tests"), ("refresh_token", token)];
        self.client("/token", &form).await
    }

    /// Goes through the whole flow, redeems the code and returns the token response.
    pub async fn tokens(&mut self, workspace: (&str, &str)) -> Value {
        let code = self.code(&REQUEST, workspace).await;
        let page = self.redeem(&code).await;
        assert_eq!(page.status, 200, "{}", page.text);
        page.json()
    }
}

/// The form that redeems a code.
pub fn redemption(code: &str) -> [(&str, &str); 5] {
    [
        ("grant_type", "authorization_code"),
        ("client_id", "ppg-tests"),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
        ("code", code),
    ]
}

/// The path with a query of these parameters.
pub fn authorize(request: &[(&str, &str)]) -> String {
    format!("/authorize?{}", encoded(request))
}

/// The request with other values; an empty one leaves the parameter out.
pub fn changed<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = REQUEST.into_iter().filter(|(name, _)| changes.iter().all(|(other, _)| other != name));
    kept.chain(changes.iter().copied().filter(|(_, value)| !value.is_empty())).collect()
}

pub fn with_form(request: reqwest::RequestBuilder, form: &[(&str, &str)]) -> reqwest::RequestBuilder {
    request.header("content-type", "application/x-www-form-urlencoded").body(encoded(form))
}

fn encoded(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}
