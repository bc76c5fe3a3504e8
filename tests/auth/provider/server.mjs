// An OpenID Connect provider on loopback for the tests. Prints its issuer when it listens; signs in anybody.
import http from "node:http";
import { Provider } from "oidc-provider";

const client = (id, method) => ({
  client_id: id,
  client_secret: `secret of ${id}`,
  redirect_uris: ["http://127.0.0.1/oauth_callback"],
  response_types: ["code"],
  grant_types: ["authorization_code", "refresh_token"],
  token_endpoint_auth_method: method,
});

const configuration = {
  clients: [client("app", "client_secret_post"), client("short", "client_secret_post")],
  clientAuthMethods: ["client_secret_basic", "client_secret_post"],
  claims: { openid: ["sub"], profile: ["name"], email: ["email"], teams: ["teams"] },
  cookies: { keys: ["a key of the tests"] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, name: `Name of ${id}`, email: `${id}@example.com`, teams: ["red", "blue"] }),
  }),
  pkce: { required: () => true },
  scopes: ["openid", "offline_access"],
  // Tokens of the client "short" are at their end when they are made.
  ttl: { AccessToken: (_, token) => (token.clientId === "short" ? 5 : 3600) },
};

const server = http.createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration);
  // The apps of the tests are at other ports each time.
  provider.Client.prototype.redirectUriAllowed = (uri) => /^http:\/\/127\.0\.0\.1:\d+\/(\w+\/)?oauth_callback$/.test(uri);
  server.on("request", provider.callback());
  console.log(`issuer ${issuer}`);
});
