// Plays GitHub's part: an issuer on this machine that says its keys and makes tokens, good ones and others.
//
// Prints one JSON object, {issuer, good: {NAME: TOKEN}, bad: {NAME: TOKEN}}, and serves until its input ends.

import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwk = (pair, kid, alg) => ({ ...pair.publicKey.export({ format: "jwk" }), kid, alg, use: "sig" });
const keys = [jwk(rsa, "rsa-1", "RS256"), jwk(ec, "ec-1", "ES256")];

const server = createServer((request, response) => {
  response.statusCode = request.url === "/.well-known/jwks" ? 200 : 404;
  response.end(JSON.stringify({ keys }));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const issuer = `http://127.0.0.1:${server.address().port}`;

const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const now = Math.floor(Date.now() / 1000);
const claims = { iss: issuer, sub: "repo:octo/shop:ref:refs/heads/main", aud: "prisma-cloud", iat: now, nbf: now, exp: now + 300 };

function token(header, body, signature) {
  const content = `${part({ typ: "JWT", ...header })}.${part(body)}`;
  return `${content}.${signature(content).toString("base64url")}`;
}
const rs256 = (pair) => (content) => sign("sha256", Buffer.from(content), pair.privateKey);
const es256 = (content) => sign("sha256", Buffer.from(content), { key: ec.privateKey, dsaEncoding: "ieee-p1363" });
const byRsa = (changes, header = {}) => token({ alg: "RS256", kid: "rsa-1", ...header }, { ...claims, ...changes }, rs256(rsa));

const good = {
  RS256: byRsa({}),
  ES256: token({ alg: "ES256", kid: "ec-1" }, claims, es256),
  "several audiences": byRsa({ aud: ["other", "prisma-cloud"] }),
  "no key ID": token({ alg: "RS256" }, claims, rs256(rsa)),
};
const other = part({ ...claims, sub: "repo:evil/shop" });
const bad = {
  "another audience": byRsa({ aud: "api.github.com" }),
  "no audience": byRsa({ aud: undefined }),
  "another issuer": byRsa({ iss: "https://token.actions.githubusercontent.com" }),
  expired: byRsa({ exp: now - 120 }),
  "without an end": byRsa({ exp: undefined }),
  "not yet": byRsa({ nbf: now + 600 }),
  "an unknown key": byRsa({}, { kid: "rsa-2" }),
  "another's key": token({ alg: "RS256", kid: "rsa-1" }, claims, rs256(stranger)),
  "other claims": good.RS256.split(".").map((text, at) => (at === 1 ? other : text)).join("."),
  "no signature": `${part({ alg: "none" })}.${part(claims)}.`,
  // The public key as a secret that both know.
  "a shared secret": token({ alg: "HS256", kid: "rsa-1" }, claims, (content) =>
    createHmac("sha256", rsa.publicKey.export({ type: "spki", format: "pem" })).update(content).digest()),
  "the wrong kind of key": token({ alg: "ES256", kid: "rsa-1" }, claims, rs256(rsa)),
  "no JWT": "token",
  empty: "",
};
console.log(JSON.stringify({ issuer, good, bad }));
process.stdin.resume().on("end", () => process.exit());
