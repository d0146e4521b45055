// Calls every operation through the public SDK, as a program that was written for api.prisma.io does, and holds each
// answer against the contract that was derived from the SDK's types.
//
// node sdk.mjs NODE_MODULES CONTRACT, with BASE_URL, TOKEN and GITHUB_TOKEN in the environment.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [, , modules, contractPath] = process.argv;
const require = createRequire(`${modules}/none.js`);
const { default: Ajv } = require("ajv/dist/2020.js");
const { default: addFormats } = require("ajv-formats");
const { parse } = require("yaml");
const sdk = await import(pathToFileURL(require.resolve("@prisma/management-api-sdk")));

const contract = parse(readFileSync(contractPath, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);

const operations = [];
for (const [path, methods] of Object.entries(contract.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    const pattern = new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`);
    operations.push({ id: operation.operationId, method: method.toUpperCase(), path, pattern, responses: operation.responses });
  }
}
const reached = new Set();

// What the SDK sends and gets, on its way.
async function watched(request) {
  const response = await fetch(request);
  const { pathname } = new URL(request.url);
  const fits = operations.filter((one) => one.method === request.method && one.pattern.test(pathname));
  // `/regions/postgres` fits one path, `/projects/{id}` is none of its kind.
  assert.equal(fits.length, 1, `${request.method} ${pathname} is ${fits.length} operations`);
  const [operation] = fits;
  const promised = operation.responses[response.status];
  const text = await response.clone().text();
  assert(promised, `${operation.id} answers ${response.status}: ${text}`);
  const schema = promised.content?.["application/json"]?.schema;
  if (schema) {
    const validate = ajv.compile(schema);
    assert(validate(JSON.parse(text)), `${operation.id}: ${ajv.errorsText(validate.errors)}\n${text}`);
  } else {
    assert.equal(text, "", `${operation.id} has a body`);
  }
  if (response.ok) reached.add(operation.id);
  return response;
}

const { BASE_URL: baseUrl, TOKEN: token, GITHUB_TOKEN: githubToken } = process.env;
const as = (token) => sdk.createManagementApiClient({ token, baseUrl, fetch: watched });
const client = as(token);

async function ok(call) {
  const { data, error, response } = await call;
  assert(response.ok, `${response.url}: ${response.status} ${JSON.stringify(error)}`);
  return data;
}

async function refused(call, status) {
  const { error, response } = await call;
  assert.equal(response.status, status, response.url);
  assert(error, response.url);
}

async function ready(databaseId) {
  for (;;) {
    const { data } = await ok(client.GET("/v1/databases/{databaseId}", { params: { path: { databaseId } } }));
    if (data.status === "ready") return data;
    assert(["provisioning", "recovering"].includes(data.status), data.status);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const path = (parameters) => ({ params: { path: parameters } });

// The current user and workspace, and the regions.
const me = await ok(client.GET("/v1/me"));
assert.equal(me.data.credential.type, "management_token");
// Those of both contracts: a script may use the other one.
assert.equal((await ok(client.GET("/v1/regions"))).data.length, 8);
assert.equal((await ok(client.GET("/v1/regions", { params: { query: { product: "postgres" } } }))).data.length, 8);
assert.equal((await ok(client.GET("/v1/regions/postgres"))).data.length, 8);
assert.equal((await ok(client.GET("/v1/regions/accelerate"))).data.length, 0);

// Workspaces.
const [local] = (await ok(client.GET("/v1/workspaces", { params: { query: { limit: 1 } } }))).data;
const acme = (await ok(client.POST("/v1/workspaces", { body: { displayName: "Acme" } }))).data;
assert.equal((await ok(client.GET("/v1/workspaces/{id}", path({ id: acme.id })))).data.name, "Acme");
assert.equal((await ok(client.GET("/v1/workspaces/{id}/subscription", path({ id: acme.id })))).data.usageBlocked, false);
await refused(client.GET("/v1/workspaces/{id}", path({ id: "no" })), 404);

// Service tokens.
const tokens = "/v1/workspaces/{workspaceId}/service-tokens";
const made = (await ok(client.POST(tokens, { ...path({ workspaceId: acme.id }), body: { name: "ci" } }))).data;
const listed = (await ok(client.GET(tokens, path({ workspaceId: acme.id })))).data;
assert.deepEqual(listed.map((one) => one.id), [made.id]);
const ofAcme = as(made.value);
assert.equal((await ok(ofAcme.GET("/v1/me"))).data.workspace.id, acme.id);

// Projects.
const body = { name: "shop", region: "eu-west-3", logicalId: "shop", workspaceId: local.id };
const project = (await ok(client.POST("/v1/projects", { body }))).data;
assert.equal(project.defaultRegion, "eu-west-3");
assert(project.database.connections[0].endpoints.direct.connectionString.startsWith("postgres://"));
await refused(client.POST("/v1/projects", { body }), 409);
assert.equal((await ok(client.GET("/v1/projects", { params: { query: { logicalId: "shop" } } }))).data.length, 1);
assert.equal((await ok(client.GET("/v1/projects/{id}", path({ id: project.id })))).data.name, "shop");
const renamed = await ok(client.PATCH("/v1/projects/{id}", { ...path({ id: project.id }), body: { name: "store" } }));
assert.equal(renamed.data.name, "store");

// Databases, and what is in them.
const first = await ready(project.database.id);
assert.equal(first.connections[0].endpoints.direct.connectionString, undefined);
// Backups are the service's own business: here the documented contract makes one.
const backups = `${baseUrl}/documented/v1/databases/${first.id}/backups`;
const begun = await fetch(backups, { method: "POST", headers: { authorization: `Bearer ${token}` } });
const backup = await begun.json();
for (;;) {
  const list = await ok(client.GET("/v1/databases/{databaseId}/backups", path({ databaseId: first.id })));
  assert(list.meta.backupRetentionDays > 0);
  if (list.data[0].status === "completed") break;
  await new Promise((done) => setTimeout(done, 50));
}
const source = { type: "backup", databaseId: first.id, backupId: backup.id };
const branch = { branchGitName: "dev" };
const copy = (await ok(client.POST("/v1/databases", { body: { projectId: project.id, source, region: "inherit", ...branch } }))).data;
const clone = (await ok(client.POST("/v1/projects/{projectId}/databases", {
  ...path({ projectId: project.id }),
  body: { name: "clone", source: { type: "database", databaseId: first.id } },
}))).data;
assert.deepEqual((await ready(copy.id)).source, source);
assert.deepEqual((await ready(clone.id)).source, { type: "database", databaseId: first.id });
const ofProject = await ok(client.GET("/v1/projects/{projectId}/databases", path({ projectId: project.id })));
assert.deepEqual(ofProject.data.map((one) => one.id), [first.id, copy.id, clone.id]);
const filtered = await ok(client.GET("/v1/databases", { params: { query: { projectId: project.id, branchGitName: "dev" } } }));
assert.deepEqual(filtered.data.map((one) => one.id), [copy.id]);
const changes = { ...path({ databaseId: clone.id }), body: { name: "staging", logicalId: "db" } };
assert.equal((await ok(client.PATCH("/v1/databases/{databaseId}", changes))).data.logicalId, "db");
const restored = await ok(client.POST("/v1/databases/{targetDatabaseId}/restore", {
  ...path({ targetDatabaseId: clone.id }),
  body: { source },
}));
assert.equal(restored.data.status, "recovering");
await ready(clone.id);
const usage = await ok(client.GET("/v1/databases/{databaseId}/usage", path({ databaseId: first.id })));
assert(usage.metrics.storage.used > 0);

// Connections.
const ci = (await ok(client.POST("/v1/connections", { body: { databaseId: first.id, name: "ci" } }))).data;
const ofDatabase = { ...path({ databaseId: first.id }), body: { name: "cd" } };
await ok(client.POST("/v1/databases/{databaseId}/connections", ofDatabase));
assert.equal((await ok(client.GET("/v1/databases/{databaseId}/connections", path({ databaseId: first.id })))).data.length, 3);
const page = await ok(client.GET("/v1/connections", { params: { query: { databaseId: first.id, limit: 2 } } }));
assert.equal(page.pagination.hasMore, true);
const query = { databaseId: first.id, cursor: page.pagination.nextCursor };
assert.equal((await ok(client.GET("/v1/connections", { params: { query } }))).data.length, 1);
assert.equal((await ok(client.GET("/v1/connections/{id}", path({ id: ci.id })))).data.name, "ci");
const rotated = (await ok(client.POST("/v1/connections/{id}/rotate", path({ id: ci.id })))).data;
assert.notEqual(rotated.endpoints.direct.connectionString, ci.endpoints.direct.connectionString);
await ok(client.DELETE("/v1/connections/{id}", path({ id: ci.id })));
await refused(client.GET("/v1/connections/{id}", path({ id: ci.id })), 404);

// Integrations: the sign-ins that the test has made.
const integrations = await ok(client.GET("/v1/integrations", { params: { query: { workspaceId: local.id } } }));
assert.equal(integrations.data.length, 2);
const [one] = (await ok(client.GET("/v1/workspaces/{workspaceId}/integrations", path({ workspaceId: local.id })))).data;
assert.deepEqual((await ok(client.GET("/v1/integrations/{id}", path({ id: one.id })))).data, one);
await ok(client.DELETE("/v1/integrations/{id}", path({ id: one.id })));
const ofClient = path({ workspaceId: local.id, clientId: one.client.id });
await ok(client.DELETE("/v1/workspaces/{workspaceId}/integrations/{clientId}", ofClient));

// A job's token.
const exchange = "/v1/auth/github-actions/token";
const exchanged = (await ok(client.POST(exchange, { body: { token: githubToken, expiresInSeconds: 60 } }))).data;
assert.equal(exchanged.workspaceId, local.id);
assert.equal((await ok(as(exchanged.value).GET("/v1/me"))).data.credential.type, "service_token");
await refused(client.POST(exchange, { body: { token: "no" } }), 401);

// To another workspace, and away.
const transfer = { ...path({ id: project.id }), body: { recipientAccessToken: made.value } };
await ok(client.POST("/v1/projects/{id}/transfer", transfer));
assert.equal((await ok(ofAcme.GET("/v1/projects/{id}", path({ id: project.id })))).data.workspace.id, acme.id);
await ok(ofAcme.DELETE("/v1/databases/{databaseId}", path({ databaseId: copy.id })));
await ok(ofAcme.DELETE("/v1/projects/{id}", path({ id: project.id })));
const token1 = path({ workspaceId: acme.id, serviceTokenId: made.id });
await ok(client.DELETE("/v1/workspaces/{workspaceId}/service-tokens/{serviceTokenId}", token1));
await refused(ofAcme.GET("/v1/me"), 401);

const missing = operations.filter((operation) => !reached.has(operation.id)).map((operation) => operation.id);
if (missing.length > 0) console.log(`not reached: ${missing.join(", ")}`);
console.log(`${reached.size} of ${operations.length} operations`);
