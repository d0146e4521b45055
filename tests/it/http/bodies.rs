//! Response bodies: compressed, huge, deep, truncated, in the wrong encoding.

use std::io::Write;
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;
use ppg_test::place;
use ppg_test::program::{Output, TestCommand};
use ppg_test::samples::{list, workspace};
use ppg_test::stub_server::{Reply, StubServer};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn answer(body: impl Into<Vec<u8>>) -> Reply {
    Reply::bytes(200, "application/json", body)
}

/// `{"data":[]}` by `brotli -c` and `zstd -c`.
const BROTLI: [u8; 15] = [0x0b, 0x05, 0x80, 0x7b, 0x22, 0x64, 0x61, 0x74, 0x61, 0x22, 0x3a, 0x5b, 0x5d, 0x7d, 0x03];
const ZSTD: [u8; 24] = [
    0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x0b, 0x59, 0x00, 0x00, 0x7b, 0x22, 0x64, 0x61, 0x74, 0x61, 0x22, 0x3a, 0x5b, 0x5d,
    0x7d, 0xd1, 0x37, 0xc7, 0x55,
];

#[test]
fn compressed_responses_are_decompressed() {
    for (encoding, body) in [
        ("gzip", gzip(br#"{"data":[]}"#)),
        ("br", BROTLI.to_vec()),
        ("zstd", ZSTD.to_vec()),
        ("identity", br#"{"data":[]}"#.to_vec()),
    ] {
        let service = StubServer::with(move |_| answer(body.clone()).with("content-encoding", encoding));
        let ended = TestCommand::for_service(&service).run_line("workspace list -o json");
        ended.ok().stdout_eq("[]\n");
        assert!(service.requests()[0].header("accept-encoding").is_some());
    }
}

#[test]
fn compressed_errors_are_decompressed() {
    let body = gzip(br#"{"error":{"code":"c","message":"Packed words"}}"#);
    let service =
        StubServer::with(move |_| Reply::bytes(400, "application/json", body.clone()).with("content-encoding", "gzip"));
    TestCommand::for_service(&service)
        .run_line("workspace list")
        .code(5)
        .is_one_error_line()
        .stderr_contains("Packed words");
}

#[test]
fn falsely_declared_compression_is_a_one_line_error() {
    for encoding in ["gzip", "br", "zstd"] {
        let service = StubServer::with(move |_| answer("{\"data\":[]}").with("content-encoding", encoding));
        TestCommand::for_service(&service)
            .run_line("workspace list")
            .code(7)
            .is_one_error_line()
            .stderr_contains("sent an answer that cannot be unpacked");
    }
    let cut = gzip(&vec![b' '; 100_000]);
    let cut = cut[..cut.len() / 2].to_vec();
    let service = StubServer::with(move |_| answer(cut.clone()).with("content-encoding", "gzip"));
    TestCommand::for_service(&service)
        .run_line("workspace list")
        .code(7)
        .is_one_error_line()
        .stderr_contains("cannot be unpacked");
}

const MIB: usize = 1024 * 1024;

/// An empty list in a body of this length.
fn padded(length: usize) -> Vec<u8> {
    let mut body = vec![b' '; length];
    body[..10].copy_from_slice(br#"{"data":[]"#);
    body[length - 1] = b'}';
    body
}

#[test]
fn an_answer_of_64_mib_is_read_and_one_byte_more_is_refused() {
    for (length, code) in [(64 * MIB, 0), (64 * MIB + 1, 7)] {
        let body = padded(length);
        let service = StubServer::with(move |_| answer(body.clone()));
        let ended = TestCommand::for_service(&service).run_line("workspace list -o id");
        ended.code(code);
        if code != 0 {
            ended.is_one_error_line().stderr_contains("the answer is larger than 64 MiB");
        }
    }
}

/// Runs a command with a limit on its memory.
#[cfg(target_os = "linux")]
fn within_memory(service: &StubServer, mib: usize, line: &str) -> Output {
    let ppg = TestCommand::for_service(service);
    let program = place::program();
    let mut command = Command::new("sh");
    ppg.apply_env(&mut command);
    command.args(["-c", &format!("ulimit -v {}; exec {} {line}", mib * 1024, program.display())]);
    ppg.finish(command, &[line])
}

/// A gzip stream of this many MiB of spaces. A full flush ends a piece that refers to nothing before it, so that one piece of
/// a MiB, repeated, is as good as the whole packed.
#[cfg(target_os = "linux")]
fn bomb(mib: usize) -> Vec<u8> {
    let mut deflate = flate2::Compress::new(Compression::fast(), false);
    let mut piece = Vec::with_capacity(MIB);
    deflate.compress_vec(&vec![b' '; MIB], &mut piece, flate2::FlushCompress::Full).unwrap();
    let header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    [&header[..], &piece.repeat(mib)].concat()
}

#[cfg(target_os = "linux")]
#[test]
fn a_decompression_bomb_is_refused_in_little_memory() {
    let packed = bomb(1024);
    assert!(packed.len() < 6 * MIB, "{}", packed.len());
    for status in [200, 503] {
        let packed = packed.clone();
        let service = StubServer::with(move |_| {
            Reply::bytes(status, "application/json", packed.clone())
                .with("content-encoding", "gzip")
                .with("retry-after", "3600")
        });
        let ended = within_memory(&service, 400, "workspace list");
        ended.code(7).is_one_error_line().stderr_contains("the answer is larger than 64 MiB");
    }
}

fn nested(levels: usize) -> Vec<u8> {
    let inner = format!("{}{}", "[".repeat(levels - 2), "]".repeat(levels - 2));
    let mut item = workspace("w", "Acme").to_string();
    item.insert_str(1, "\"more\":null,");
    let item = item.replacen("null", &inner, 1);
    format!("{{\"data\":[{item}]}}").into_bytes()
}

#[test]
fn ignored_json_may_nest_any_depth() {
    for levels in [127, 128, 1_000_000] {
        let body = nested(levels);
        let service = StubServer::with(move |_| answer(body.clone()));
        TestCommand::for_service(&service).run_line("workspace list -o id").ok().stdout_eq("w\n");
        let raw = TestCommand::for_service(&service).run_line("api workspaces");
        assert!(raw.code.is_some_and(|code| code <= 8), "it crashed: {:?} {}", raw.code, raw.stderr);
    }
}

#[test]
fn decoded_json_may_nest_128_levels() {
    for (levels, reason) in [(126, "invalid type"), (127, "nested more than 128"), (1_000_000, "nested more than 128")]
    {
        // The object and its list are two levels more.
        let body = format!("{{\"data\":[{}{}]}}", "[".repeat(levels), "]".repeat(levels)).into_bytes();
        let service = StubServer::with(move |_| answer(body.clone()));
        TestCommand::for_service(&service)
            .run_line("workspace list -o id")
            .code(7)
            .is_one_error_line()
            .stderr_contains(reason);
        let raw = TestCommand::for_service(&service).run_line("api workspaces");
        assert!(raw.code.is_some_and(|code| code <= 8), "it crashed: {:?} {}", raw.code, raw.stderr);
    }
}

#[test]
fn a_deep_error_is_one_line() {
    let body = format!("{{\"error\":{}", "[".repeat(1_000_000));
    let service = StubServer::with(move |_| Reply::bytes(400, "application/json", body.clone()));
    TestCommand::for_service(&service).run_line("workspace list").code(5).is_one_error_line();
}

#[test]
fn a_truncated_response_is_an_error() {
    for raw in [
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{\"data\":",
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nb\r\n{\"data\":[]}\r\n",
        "HTTP/1.1 200 OK\r\ncontent-type: appl",
        "",
    ] {
        let service = StubServer::with(move |_| Reply::Raw(raw.into()));
        TestCommand::for_service(&service)
            .run_line("workspace list")
            .code(7)
            .is_one_error_line()
            .stderr_contains("broke off");
    }
}

#[test]
fn a_response_in_another_charset_is_an_error() {
    let latin = b"{\"data\":[{\"id\":\"w\",\"name\":\"L\xe4den\"}]}".to_vec();
    let utf16: Vec<u8> = "{\"data\":[]}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for body in [latin, utf16] {
        let service = StubServer::with(move |_| answer(body.clone()));
        TestCommand::for_service(&service).run_line("workspace list").code(7).is_one_error_line();
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    // RFC 8259, 8.1: a parser may ignore one rather than treat it as an error.
    let body = format!("\u{feff}{}", list(&[workspace("w", "Acme")]));
    let service = StubServer::with(move |_| answer(body.clone()));
    TestCommand::for_service(&service).run_line("workspace list -o id").ok().stdout_eq("w\n");
}

#[test]
fn chunks_and_interim_answers_are_read() {
    let chunked = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{\"da\r\n7\r\nta\":[]}\r\n0\r\n\r\n";
    let interim =
        "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"data\":[]}";
    let to_the_end = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{\"data\":[]}";
    for raw in [chunked, interim, to_the_end] {
        let service = StubServer::with(move |_| Reply::Raw(raw.into()));
        TestCommand::for_service(&service).run_line("workspace list -o json").ok().stdout_eq("[]\n");
    }
}
