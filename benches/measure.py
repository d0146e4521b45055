"""The measurements of benches/run.sh. Commands are run in turn, A B A B, and medians are compared."""

import contextlib
import json
import os
import pathlib
import re
import shutil
import socket
import ssl
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PPG = pathlib.Path("target/release/ppg").resolve()
SILENT = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
NOTHING = {"stdin": subprocess.DEVNULL, **SILENT}


def once(command, environment):
    begun = time.perf_counter()
    subprocess.run(command, env=environment, check=True, **NOTHING)
    return time.perf_counter() - begun


def compare(ours, theirs, environment, rounds):
    """Median milliseconds of both, run in turn after one warm-up round."""
    times = ([], [])
    for counted in range(rounds + 1):
        for command, list_ in zip((ours, theirs), times):
            took = once(command, environment)
            if counted:
                list_.append(took * 1000)
    return [statistics.median(list_) for list_ in times]


def peak_kib(command, environment):
    """Peak memory of a command in KiB. A child of this process would count this process's own memory until it starts the
    command, so GNU time, which is small, runs it."""
    measured = subprocess.run(["/usr/bin/time", "-f", "%M", *command], env=environment, check=True,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return int(measured.stderr.split()[-1])


def show(what, text):
    print(f"{what:<34} {text}", flush=True)


class Service(BaseHTTPRequestHandler):
    """A service with one workspace and a thousand projects of one database each."""

    protocol_version = "HTTP/1.1"
    # A response must not wait for the client's acknowledgement of the previous one.
    wbufsize = 1 << 16
    disable_nagle_algorithm = True
    at_once = most = 0
    lock = threading.Lock()

    def log_message(self, *_):
        pass

    def do_GET(self):
        with Service.lock:
            Service.at_once += 1
            Service.most = max(Service.most, Service.at_once)
        stamp = {"createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"}
        project = lambda n: {"id": f"proj_{n}", "name": f"project {n}", "workspaceId": "wksp_1", **stamp}
        parts = self.path.strip("/").split("/")[1:]
        if parts == ["workspaces"]:
            body = {"data": [{"id": "wksp_1", "name": "One", "slug": "one", "plan": "free", **stamp}]}
        elif parts[-1] == "projects":
            body = {"data": [project(n) for n in range(1000)]}
        else:
            time.sleep(0.005)
            number = parts[-1].split("_")[1]
            database = {"id": f"db_{number}", "projectId": parts[-1], "region": "us-east-1", "status": "active", **stamp}
            body = {**project(number), "databases": [database]}
        data = json.dumps(body).encode()
        with Service.lock:
            Service.at_once -= 1
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


class Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True


@contextlib.contextmanager
def service(directory):
    """The service over HTTPS, and a bundle of the system's certificates and its own."""
    key, certificate, bundle = (str(directory / name) for name in ("key.pem", "certificate.pem", "bundle.pem"))
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-keyout", key, "-out", certificate, "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"],
        check=True, **NOTHING)
    system = ssl.get_default_verify_paths()
    found = [os.environ.get("SSL_CERT_FILE"), system.cafile, "/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"]
    roots = next(pathlib.Path(path) for path in found if path and os.path.exists(path))
    pathlib.Path(bundle).write_bytes(roots.read_bytes() + pathlib.Path(certificate).read_bytes())
    server = Server(("127.0.0.1", 0), Service)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://localhost:{server.server_address[1]}/v1", bundle
    server.shutdown()


def measure_start(directory, environment):
    source, hello = directory / "hello.rs", str(directory / "hello")
    source.write_text('fn main() { println!("hello"); }\n')
    subprocess.run(["rustc", "-O", "-C", "strip=symbols", "-o", hello, str(source)], check=True)
    ours, theirs = compare([PPG, "version"], [hello], environment, 200)
    show("ppg version / hello world", f"{ours / theirs:.2f}   ({ours:.2f} ms, {theirs:.2f} ms)")


def measure_https(directory, environment):
    with service(directory) as (url, bundle):
        environment = {**environment, "SSL_CERT_FILE": bundle, "PPG_API_URL": url, "PPG_TOKEN": "token"}
        curl = ["curl", "-sf", "--cacert", bundle, "-H", "Authorization: Bearer token", f"{url}/workspaces"]
        ours, theirs = compare([PPG, "workspace", "list"], curl, environment, 40)
        show("workspace list / curl, HTTPS", f"{ours / theirs:.2f}   ({ours:.1f} ms, {theirs:.1f} ms)")


def measure_memory(directory, environment):
    with service(directory) as (url, bundle):
        environment = {**environment, "SSL_CERT_FILE": bundle, "PPG_API_URL": url, "PPG_TOKEN": "token"}
        peak = statistics.median(peak_kib([PPG, "workspace", "list"], environment) for _ in range(5))
        curl = ["curl", "-sf", "--cacert", bundle, f"{url}/workspaces"]
        theirs = statistics.median(peak_kib(curl, environment) for _ in range(5))
        show("peak memory / curl", f"{peak / theirs:.2f}   ({peak / 1024:.1f} MiB, {theirs / 1024:.1f} MiB)")


def measure_many(directory, environment):
    with service(directory) as (url, bundle):
        environment = {**environment, "SSL_CERT_FILE": bundle, "PPG_API_URL": url, "PPG_TOKEN": "token"}
        Service.most = 0
        out = subprocess.run([PPG, "db", "list", "--all", "-o", "id"], env=environment, check=True, capture_output=True)
        in_order = out.stdout.decode().split() == [f"db_{n}" for n in range(1000)]
        ours = statistics.median(once([PPG, "db", "list", "--all"], environment) for _ in range(3))
        urls = directory / "urls"
        urls.write_text("".join(f'url = "{url}/projects/proj_{n}"\noutput = /dev/null\n' for n in range(1000)))
        curl = ["curl", "-sf", "--cacert", bundle, "-K", str(urls)]
        theirs = once(curl, environment)
        show("1,000 projects / curl one by one", f"{ours / theirs:.2f}   ({ours:.2f} s, {theirs:.2f} s; at most {Service.most} at once, in order: {in_order})")


@contextlib.contextmanager
def paged(pages):
    """A service of the current contract whose lists are these prepared pages: it only sends them."""

    def serve(connection):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        asked = b""
        with connection:
            while data := connection.recv(1 << 16):
                asked += data
                while b"\r\n\r\n" in asked:
                    head, asked = asked.split(b"\r\n\r\n", 1)
                    cursor = re.match(rb"GET [^ ]*[?&]cursor=(\d+)", head)
                    connection.sendall(pages[int(cursor[1]) if cursor else 0])

    def accept():
        while True:
            threading.Thread(target=serve, args=listener.accept()[:1], daemon=True).start()

    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"


def pages_of(item, count):
    """`count` pages of a hundred items each, as HTTP responses."""
    for page in range(count):
        last = page + 1 == count
        body = {"data": [item(page * 100 + n) for n in range(100)],
                "pagination": {"nextCursor": None if last else str(page + 1), "hasMore": not last}}
        data = json.dumps(body, separators=(",", ":")).encode()
        yield b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(data) + data


@contextlib.contextmanager
def keyring(directory, environment):
    """A private Secret Service: a session bus with an unlocked GNOME keyring."""
    home = directory / "home"
    home.mkdir()
    environment = {**environment, "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], env=environment,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    # It returns when it is ready, and ends with its bus.
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], env=environment, input=b"password",
                   check=True, **SILENT)
    try:
        yield environment
    finally:
        bus.terminate()
        bus.wait()


def measure_sign_in(directory, environment):
    with service(directory) as (url, bundle), keyring(directory, environment) as environment:
        environment = {**environment, "SSL_CERT_FILE": bundle, "PPG_API_URL": url}
        login = [PPG, "auth", "login", "--with-token"]
        subprocess.run(login, env=environment, input=b"token", check=True, **SILENT)
        listing = [PPG, "workspace", "list"]
        without = ["env", "PPG_TOKEN=token", *listing]
        ours, theirs = compare(["env", "PPG_X=token", *listing], without, environment, 100)
        show("extra time when signed in", f"{ours - theirs:+.1f} ms   ({ours:.1f} ms, with PPG_TOKEN {theirs:.1f} ms)")
        signed_out = {**environment, "PPG_CONFIG_DIR": str(directory / "signed-out")}
        needs_none = [PPG, "config", "list"]
        times = [[once(needs_none, each) * 1000 for each in (environment, signed_out)] for _ in range(100)]
        ours, theirs = (statistics.median(column) for column in zip(*times))
        show("  of a command without a token", f"{ours - theirs:+.1f} ms   ({ours:.1f} ms, signed out {theirs:.1f} ms)")


def measure_pages(directory, environment):
    environment = {**environment, "PPG_TOKEN": "token", "PPG_API_CONTRACT": "live", "PPG_WORKSPACE": "wksp_1"}
    address = lambda kind, id_: f"https://api.example/v1/{kind}/{id_}"
    one = {"id": "wksp_1", "url": address("workspaces", "wksp_1"), "name": "One"}
    stamp = {"createdAt": "2026-01-01T00:00:00.000Z"}
    project = lambda n: {"id": f"proj_{n:024}", "type": "project", "url": address("projects", f"proj_{n:024}"),
                         "name": f"project {n}", "logicalId": None, **stamp, "defaultRegion": "eu-central-1",
                         "workspace": one}
    workspace = lambda n: {"id": f"wksp_{n:024}", "type": "workspace", "url": address("workspaces", f"wksp_{n:024}"),
                           "name": f"workspace {n}", **stamp}
    for noun, item in (("project", project), ("workspace", workspace)):
        with paged(list(pages_of(item, 1000))) as url:
            environment["PPG_API_URL"] = url
            urls = directory / "urls"
            urls.write_text("".join(f'url = "{url}/{noun}s?cursor={n}"\noutput = /dev/null\n' for n in range(1000)))
            curl = ["curl", "-sf", "-K", str(urls)]
            for form in ("ndjson", "json"):
                list_ = [PPG, noun, "list", "-o", form]
                ours, theirs = compare(list_, curl, environment, 5)
                show(f"100,000 {noun}s, {form} / curl", f"{ours / theirs:.2f}   ({ours:.0f} ms, {theirs:.0f} ms)")
                peak = statistics.median(peak_kib(list_, environment) for _ in range(3))
                show("  peak memory / 24 MiB", f"{peak / (24 << 10):.2f}   ({peak / 1024:.1f} MiB)")
            # This curl knows all pages beforehand; a script that follows cursors starts one curl per page.
            loop = f"for n in {{0..999}}; do curl -sf '{url}/{noun}s?cursor='$n; done"
            theirs = once(["bash", "-c", loop], environment) * 1000
            show("  / one curl per page", f"{ours / theirs:.2f}   ({ours:.0f} ms, {theirs:.0f} ms)")


def measure_size(*_):
    size = PPG.stat().st_size
    show("binary / 12 MiB", f"{size / (12 << 20):.2f}   ({size / (1 << 20):.1f} MiB)")


def local_home(directory, environment):
    directory.chmod(0o755)
    return {**environment, "PPG_LOCAL_DIR": str(directory / "local"), "PPG_LOCAL": "1"}


def measure_local(directory, environment):
    environment = local_home(directory, environment)
    run = lambda *arguments: once([PPG, *arguments], environment)
    run("local", "start")
    run("local", "stop")
    run("local", "reset", "--yes")
    try:
        first = run("local", "start")
        create = statistics.median(run("project", "create", f"p{n}", "--region", "us-east-1", "--wait") for n in range(5))
        run("local", "stop")
        warm = []
        for _ in range(5):
            warm.append(run("local", "start"))
            run("local", "stop")
        warm = statistics.median(warm)
        show("local start, first / 1.5 s", f"{first / 1.5:.2f}   ({first:.2f} s)")
        show("local start, warm / 0.4 s", f"{warm / 0.4:.2f}   ({warm:.2f} s)")
        show("database created / 1 s", f"{create:.2f}   ({create:.2f} s)")
    finally:
        run("local", "reset", "--yes")


def measure_backup(directory, environment):
    environment = local_home(directory, environment)
    run = lambda *arguments: once([PPG, *arguments], environment)
    text = lambda *arguments: subprocess.run([PPG, *arguments], env=environment, check=True, capture_output=True).stdout.decode()
    try:
        project = json.loads(text("project", "create", "big", "--region", "us-east-1", "--wait", "-o", "json"))
        database = project["databases"][0]["id"]
        fill = ("create table big as select n, repeat(md5(n::text), 30) as text from generate_series(1, 500000) n;"
                "checkpoint")
        psql = shutil.which("psql")
        if psql is None:
            sys.exit("error: psql is missing: install PostgreSQL's client")
        url = text("db", "url", database).strip()
        for statement in fill.split(";"):
            with contextlib.suppress(subprocess.CalledProcessError):
                subprocess.run([psql, "-qc", statement, url], check=True, **NOTHING)
        data = next(pathlib.Path(environment["PPG_LOCAL_DIR"]).rglob(f"{database}/data"))
        size = sum(file.stat().st_size for file in data.rglob("*") if file.is_file())
        backups, copies, synced = [], [], []
        for n in range(3):
            backups.append(run("backup", "create", database, "--wait"))
            begun = time.perf_counter()
            subprocess.run(["cp", "-r", str(data), str(directory / "copy")], check=True)
            copies.append(time.perf_counter() - begun)
            subprocess.run(["sync", "-f", str(directory / "copy")], check=True)
            synced.append(time.perf_counter() - begun)
            shutil.rmtree(directory / "copy")
        ours, theirs, safe = (statistics.median(times) for times in (backups, copies, synced))
        show("backup speed / cp", f"{theirs / ours:.2f}   ({ours:.2f} s, {theirs:.2f} s for {size / 1e9:.2f} GB)")
        show("backup speed / cp and sync", f"{safe / ours:.2f}   ({safe:.2f} s)")
    finally:
        run("local", "reset", "--yes")


MEASURES = {
    "start": measure_start, "https": measure_https, "memory": measure_memory, "many": measure_many, "pages": measure_pages,
    "sign-in": measure_sign_in, "size": measure_size, "local": measure_local, "backup": measure_backup,
}

if __name__ == "__main__":
    names = sys.argv[1:] or list(MEASURES)
    unknown = [name for name in names if name not in MEASURES]
    if unknown:
        sys.exit(f"error: no measure {unknown[0]}: there are {', '.join(MEASURES)}")
    for name in names:
        with tempfile.TemporaryDirectory(prefix="ppg-bench-", dir="/tmp") as directory:
            directory = pathlib.Path(directory)
            environment = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"),
                           "PPG_CONFIG_DIR": str(directory / "config")}
            MEASURES[name](directory, environment)
