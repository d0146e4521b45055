//! The right browser: its response counts once, and it waits for the page that says how the sign-in ended.

use futures_util::FutureExt;
use ppg_auth::callback::listener::CallbackListener;
use ppg_auth::callback::page::CallbackPage;
use ppg_auth::callback::response::AuthorizationResponse;
use tokio::task::JoinSet;

use super::client::{DENIED, RIGHT, begin, code, connect, finish, listening, port, read, request, send, within};

#[tokio::test]
async fn the_browser_waits_for_the_result_page() {
    for (page, expected) in [
        (
            CallbackPage::SignedIn { user: Some("ada@example.com"), workspace: Some("Acme & Co"), next_commands: &[] },
            "You are signed in",
        ),
        (DENIED, "You are not signed in"),
        (
            CallbackPage::Failed { reason: "the code was refused", again: "ppg --local auth login" },
            "the code was refused.",
        ),
    ] {
        let mut listener = listening().await;
        let mut waiting = Box::pin(read(begin(port(&listener), request(port(&listener), RIGHT, "")).await));
        let (code, browser) = code(&mut listener).await;
        assert_eq!(code, "the-code");
        assert!((&mut waiting).now_or_never().is_none(), "the page came before the end was known");
        let (_, answer) = tokio::join!(within("the end", browser.show_page(&page)), waiting);
        assert_eq!(answer.status, 200);
        assert!(answer.body.contains(expected), "{}", answer.body);
        assert!(!answer.body.contains("the-code") && !answer.body.contains("expected-state"), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_second_callback_is_rejected_as_late() {
    let mut listener = listening().await;
    let port = port(&listener);
    let waiting = begin(port, request(port, RIGHT, "")).await;
    let (_, browser) = code(&mut listener).await;
    for query in [RIGHT, "code=another&state=expected-state", "error=access_denied&state=expected-state"] {
        let late = send(port, request(port, query, "")).await;
        assert_eq!(late.status, 410, "{query}");
        assert!(late.body.contains("This sign-in is over"), "{}", late.body);
    }
    assert!(listener.callback().now_or_never().is_none(), "a second one counted");
    let answer = finish(browser, &DENIED, waiting).await;
    assert_eq!(answer.status, 200, "the first one still gets its page");
}

#[tokio::test]
async fn two_browsers_at_once_give_one_response() {
    let mut listener = listening().await;
    let port = port(&listener);
    let mut both = [begin(port, request(port, RIGHT, "")).await, begin(port, request(port, RIGHT, "")).await]
        .map(read)
        .map(Box::pin);
    let (_, browser) = code(&mut listener).await;
    within("the end", browser.show_page(&DENIED)).await;
    let [first, second] = &mut both;
    let mut statuses = [first.await.status, second.await.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 410]);
}

#[tokio::test]
async fn a_response_names_its_authorization_server() {
    for (query, expected) in [
        ("code=c%2B1&state=expected-state&iss=https%3A%2F%2Fauth.example", "code c+1 by https://auth.example"),
        (
            "error=access_denied&error_description=No+thanks&state=expected-state&iss=https%3A%2F%2Fauth.example",
            "access_denied: No thanks by https://auth.example",
        ),
    ] {
        let mut listener = listening().await;
        let _waiting = begin(port(&listener), request(port(&listener), query, "")).await;
        let (response, _browser) = within("the answer", listener.callback()).await;
        let seen = match response {
            AuthorizationResponse::Code { code, iss } => format!("code {} by {}", code.expose(), iss.unwrap()),
            AuthorizationResponse::Error { error, description, iss } => {
                format!("{error}: {} by {}", description.unwrap(), iss.unwrap())
            }
        };
        assert_eq!(seen, expected);
    }
}

#[tokio::test]
async fn waiting_can_be_called_off_and_taken_up_again() {
    let mut listener = listening().await;
    let port = port(&listener);
    for _ in 0..3 {
        assert!(listener.callback().now_or_never().is_none());
    }
    let waiting = begin(port, request(port, RIGHT, "")).await;
    // Called off at every moment until the answer is here; none of these waits loses it.
    let browser = within("the answer", async {
        loop {
            match listener.callback().now_or_never() {
                Some((_, browser)) => break browser,
                None => tokio::task::yield_now().await,
            }
        }
    });
    let browser = browser.await;
    assert_eq!(finish(browser, &DENIED, waiting).await.status, 200);
}

#[tokio::test]
async fn a_dropped_browser_sees_an_unfinished_sign_in() {
    let mut listener = listening().await;
    let waiting = begin(port(&listener), request(port(&listener), RIGHT, "")).await;
    let (_, browser) = code(&mut listener).await;
    drop(browser);
    let answer = read(waiting).await;
    assert!(answer.body.contains("The sign-in did not finish"), "{}", answer.body);
}

#[tokio::test]
async fn an_unread_response_shows_an_unfinished_sign_in() {
    let listener = listening().await;
    let port = port(&listener);
    let mut both = JoinSet::new();
    for _ in 0..2 {
        both.spawn(async move { send(port, request(port, RIGHT, "")).await });
    }
    // One of them counts, and the other is late.
    assert_eq!(within("one answer", both.join_next()).await.unwrap().unwrap().status, 410);
    drop(listener);
    let counted = within("the other", both.join_next()).await.unwrap().unwrap();
    assert!(counted.body.contains("The sign-in did not finish"), "{}", counted.body);
}

#[tokio::test]
async fn a_browser_that_left_delays_no_sign_in() {
    let mut listener = listening().await;
    let waiting = begin(port(&listener), request(port(&listener), RIGHT, "")).await;
    let (code, browser) = code(&mut listener).await;
    assert_eq!(code, "the-code");
    drop(waiting);
    within("the end", browser.show_page(&DENIED)).await;
}

#[tokio::test]
async fn a_browser_that_does_not_read_delays_no_sign_in() {
    let mut listener = listening().await;
    let _waiting = begin(port(&listener), request(port(&listener), RIGHT, "")).await;
    let (_, browser) = code(&mut listener).await;
    within("the end", browser.show_page(&DENIED)).await;
}

#[tokio::test]
async fn a_dropped_listener_frees_its_port() {
    let listener = listening().await;
    let port = port(&listener);
    let _idle = connect(port).await;
    drop(listener);
    let again = async {
        while CallbackListener::bind(port).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    within("the port", again).await;
}

#[tokio::test]
async fn responses_forbid_caching_and_framing() {
    let mut listener = listening().await;
    let port = port(&listener);
    let line = |line: &str| format!("{line} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
    let stray = send(port, request(port, "code=the-code&state=wrong-state", "")).await;
    let twice = send(port, request(port, &format!("{RIGHT}&{RIGHT}"), "")).await;
    let no_host = send(port, format!("GET /callback?{RIGHT} HTTP/1.1\r\n\r\n")).await;
    let not_found = send(port, line(&format!("GET /favicon.ico?{RIGHT}"))).await;
    let no_method = send(port, line(&format!("POST /callback?{RIGHT}"))).await;
    let refused = send(port, request(port, RIGHT, "Origin: null\r\n")).await;
    let waiting = begin(port, request(port, RIGHT, "")).await;
    let (_, browser) = code(&mut listener).await;
    let late = send(port, request(port, RIGHT, "")).await;
    let page =
        finish(browser, &CallbackPage::SignedIn { user: None, workspace: None, next_commands: &[] }, waiting).await;
    for (answer, status) in [
        (stray, 400),
        (twice, 400),
        (no_host, 400),
        (not_found, 404),
        (no_method, 405),
        (refused, 403),
        (late, 410),
        (page, 200),
    ] {
        assert_eq!(answer.status, status);
        for secret in ["the-code", "expected-state", "wrong-state"] {
            assert!(!answer.head.contains(secret) && !answer.body.contains(secret), "{status}: {answer:?}");
        }
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("connection"), "close");
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains('*'), "{policy}");
    }
}
