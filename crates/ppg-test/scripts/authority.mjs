// An authorization server that this project did not write, npm's oidc-provider, set up as the service's own is: a public
// native client with PKCE, rotating refresh tokens, and access tokens that are JWTs and open one workspace each. Beside
// it an API that takes nothing but these tokens, and a control by which a test looks and meddles.
//
//   node authority.mjs TOOLS PORT [--documented] [--registration open|closed] [--access-ttl SECONDS] [--refresh-ttl SECONDS]
//
// TOOLS is the directory that tests/run.sh installs npm's packages into. PORT is the authorization server's. With
// --documented it has the endpoints that the service documents, and no metadata. With --registration it registers clients
// (RFC 7591): any, or only those that show a token. The first line on standard output is JSON: {"issuer","api","control"}. A user who signs in as `ws_2` gets a token for the workspace `ws_2`. It ends when its
// standard input does.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documented: { type: "boolean", default: false },
    registration: { type: "string" },
    "access-ttl": { type: "string", default: "3600" },
    "refresh-ttl": { type: "string", default: "86400" },
  },
});
const [tools, port] = positionals;
const oidcProvider = createRequire(`${tools}/`).resolve("oidc-provider");
const { Provider } = await import(pathToFileURL(oidcProvider));
const jose = await import(pathToFileURL(createRequire(oidcProvider).resolve("jose")));

const CLIENT = "ppg-tests";
const RESOURCE = "urn:ppg:tests:api";
const issuer = `http://127.0.0.1:${port}`;

// What a test may set by PATCH on the control.
const set = {
  accessTtl: Number(options["access-ttl"]),
  // Delay of the token endpoint's responses. The request has taken effect before the delay.
  tokenDelayMs: 0,
  // Number of token requests that fail with status 503, before anything else about them is checked.
  tokenFailures: 0,
  // Delay of the registration endpoint's responses.
  registrationDelayMs: 0,
  // The API takes no token at all.
  refuseAll: false,
};

// What a test may read by GET.
const counts = {
  tokenRequests: 0, codes: 0, refreshes: 0, refused: [], reasons: [], revocations: 0, apiTaken: 0, apiRefused: 0,
  registrations: 0, registered: [],
};

// Answers of the token endpoint wait for it.
let released;
let release;

const issued = new Set();
const ended = new Set();
const grants = new Set();
const revokedGrants = new Set();

const key = await jose.exportJWK((await jose.generateKeyPair("ES256", { extractable: true })).privateKey);
const nameOf = (workspace) => `Workspace ${workspace.replace(/^ws_/, "")}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: CLIENT,
      application_type: "native",
      token_endpoint_auth_method: "none",
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      id_token_signed_response_alg: "ES256",
      // RFC 8252, 7.3: any port of it.
      redirect_uris: ["http://127.0.0.1/callback"],
    },
  ],
  jwks: { keys: [{ ...key, alg: "ES256", use: "sig", kid: "tests" }] },
  cookies: { keys: ["a key of the tests"] },
  pkce: { required: () => true },
  rotateRefreshToken: true,
  issueRefreshToken: () => true,
  scopes: ["openid", "offline_access"],
  ttl: { RefreshToken: Number(options["refresh-ttl"]), Grant: 86400, Session: 86400, Interaction: 600 },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  extraTokenClaims: (_, token) => ({
    workspace_id: token.accountId,
    email: `${token.accountId}@example.com`,
    name: "Ada Lovelace",
    grant: token.grantId,
  }),
  // The one algorithm that its key has.
  clientDefaults: { id_token_signed_response_alg: "ES256" },
  features: {
    registration: {
      enabled: options.registration !== undefined,
      initialAccessToken: options.registration === "closed" ? "a token that only developers get" : false,
    },
    devInteractions: { enabled: true },
    revocation: { enabled: true, allowedPolicy: () => true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: "workspace:admin",
        audience: RESOURCE,
        accessTokenFormat: "jwt",
        accessTokenTTL: set.accessTtl,
        jwt: { sign: { alg: "ES256" } },
      }),
    },
  },
  ...(options.documented && { routes: { authorization: "/authorize", token: "/token" } }),
});

provider.use(async (ctx, next) => {
  if (options.documented && ctx.path.startsWith("/.well-known/")) {
    ctx.status = 404;
    return;
  }
  if (ctx.path === "/reg") {
    await next();
    await new Promise((resolve) => setTimeout(resolve, set.registrationDelayMs));
    return;
  }
  if (ctx.path !== "/token") return next();
  counts.tokenRequests += 1;
  if (set.tokenFailures > 0) {
    set.tokenFailures -= 1;
    ctx.status = 503;
    ctx.body = "try again later";
    return;
  }
  await next();
  await new Promise((resolve) => setTimeout(resolve, set.tokenDelayMs));
  await released;
});
provider.on("registration_create.success", (_, client) => {
  counts.registrations += 1;
  counts.registered.push(client.metadata());
});
provider.on("grant.success", (ctx) => {
  grants.add(ctx.oidc.entities.AccessToken.grantId);
  counts[ctx.oidc.params.grant_type === "refresh_token" ? "refreshes" : "codes"] += 1;
});
provider.on("grant.error", (ctx, error) => {
  counts.refused.push(`${ctx.oidc.params?.grant_type}: ${error.error}`);
  // What it tells its own log, and no client.
  counts.reasons.push(error.error_detail ?? "");
});
provider.on("revocation.error", (_, error) => counts.refused.push(`revocation: ${error.error}`));
provider.on("grant.revoked", (_, grant) => {
  counts.revocations += 1;
  revokedGrants.add(grant);
});
provider.on("access_token.issued", (token) => issued.add(token.jti));

const { d: _, ...publicKey } = key;
const jwks = jose.createLocalJWKSet({ keys: [{ ...publicKey, alg: "ES256", kid: "tests" }] });

const answer = (response, status, body) => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
};

/** The claims of a token that is good now; anything else throws. */
async function claims(request) {
  const [scheme, token] = (request.headers.authorization ?? "").split(" ");
  if (scheme !== "Bearer") throw new Error("no token");
  const { payload } = await jose.jwtVerify(token, jwks, { issuer, audience: RESOURCE, clockTolerance: 0 });
  if (ended.has(payload.jti) || revokedGrants.has(payload.grant)) throw new Error("the token was revoked");
  return payload;
}

const api = createServer(async (request, response) => {
  if (request.url === "/.well-known/oauth-protected-resource/v1") {
    // RFC 9728: where the API's tokens come from.
    return answer(response, 200, { resource: said.api, authorization_servers: [issuer] });
  }
  let payload;
  try {
    if (set.refuseAll) throw new Error("no token is good enough");
    payload = await claims(request);
  } catch (error) {
    counts.apiRefused += 1;
    return answer(response, 401, { error: { code: "unauthorized", message: error.message } });
  }
  counts.apiTaken += 1;
  const id = payload.workspace_id;
  const times = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" };
  const workspace = { id, name: nameOf(id), slug: id.replace("_", "-"), plan: "pro", ...times };
  if (request.url === "/v1/workspaces") return answer(response, 200, { data: [workspace] });
  if (request.url === `/v1/workspaces/${id}`) return answer(response, 200, workspace);
  answer(response, 404, { error: { code: "not_found", message: "there is no such thing" } });
});

let server;
async function listen() {
  server = createServer(provider.callback()).listen(Number(port), "127.0.0.1");
  await new Promise((resolve, reject) => server.once("listening", resolve).once("error", reject));
}

async function hangUp() {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

// What a test may have done by POST.
const deeds = {
  /** The access tokens that are out there are taken no longer, whatever `exp` says. */
  "/end-access-tokens": async () => issued.forEach((jti) => ended.add(jti)),
  /** The sign-ins that are out there end: their refresh tokens get `invalid_grant`. */
  "/revoke-grants": async () => {
    for (const id of grants) {
      revokedGrants.add(id);
      await provider.RefreshToken.revokeByGrantId(id);
      await (await provider.Grant.find(id))?.destroy();
    }
  },
  /** The clients that were registered are unknown from now on, as after a restart that lost them. */
  "/forget-clients": async () => {
    for (const client of counts.registered) await provider.Client.adapter.destroy(client.client_id);
  },
  /** Answers of the token endpoint stay away from now on. What they answer has happened. */
  "/hold-tokens": async () => {
    released = new Promise((resolve) => (release = resolve));
  },
  "/release-tokens": async () => release(),
  /** Connections to the authorization server are refused. */
  "/hang-up": hangUp,
  "/listen": listen,
};

const control = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  if (request.method === "PATCH") Object.assign(set, JSON.parse(body));
  if (request.method === "POST") await deeds[request.url]();
  answer(response, 200, counts);
});

await listen();
const local = async (server) => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${server.address().port}`;
};
const said = { issuer, api: `${await local(api)}/v1`, control: await local(control) };
process.stdout.write(`${JSON.stringify(said)}\n`);
process.stdin.resume().on("end", () => process.exit());
