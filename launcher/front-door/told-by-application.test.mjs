import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { servedAsTold } from "./told-by-application.mjs";

/** @type {import("node:http").Server | undefined} */
let server;
afterEach(() => server?.close());

/**
 * @param {(told: any, response: import("node:http").ServerResponse) => void} application
 * @param {RequestInit} [init]
 */
async function answerOf(application, init) {
  server = createServer((request, response) => {
    const headers = /** @type {Record<string, string>} */ (request.headers);
    const serve = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      const storage = /** @type {any} */ (globalThis)[Symbol.for("upright.request")];
      application(storage.getStore(), response);
    };
    void request
      .toArray()
      .then((chunks) =>
        servedAsTold({ address: "192.0.2.7" }, response, serve, { headers, body: Buffer.concat(chunks) }),
      );
  });
  await new Promise((resolve) => server?.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return fetch(`http://127.0.0.1:${port}/`, { redirect: "manual", ...init });
}

test("the application sees the address of the connection", async () => {
  const answer = await answerOf((told, response) => response.end(told.address));
  expect([answer.status, await answer.text()]).toEqual([200, "192.0.2.7"]);
});

test.each([200, 500])("a plain %i becomes the status that was named", async (status) => {
  const answer = await answerOf((told, response) => {
    told.status = 503;
    told.retryAfterSeconds = 5;
    response.writeHead(status).end("later");
  });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
});

test.each([303, 404])("a %i stays what it is", async (status) => {
  const answer = await answerOf((told, response) => {
    told.status = 422;
    response.writeHead(status).end();
  });
  expect(answer.status).toBe(status);
});

test.each([
  ["POST", 303],
  ["GET", 307],
])("a page that sends a %s elsewhere does so with %i: no body goes along", async (method, status) => {
  const answer = await answerOf((_told, response) => response.writeHead(307, { location: "/" }).end(), {
    method,
  });
  expect(answer.status).toBe(status);
});

test("a document that could not be drawn is replaced, whatever is still written", async () => {
  const answer = await answerOf((told, response) => {
    Object.assign(told, { status: 503, undrawn: true });
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.write("<html>half a page");
    response.end("and the rest");
  });
  const text = await answer.text();
  expect(answer.status).toBe(503);
  expect(text).toContain('<a href="/emergency">');
  expect(text).not.toContain("half a page");
  expect(answer.headers.get("content-security-policy")).toContain("style-src 'sha256-");
});

test("what is no document stays as it was written", async () => {
  const answer = await answerOf((told, response) => {
    Object.assign(told, { status: 503, undrawn: true });
    response.setHeader("content-type", "text/x-component").end("payload");
  });
  expect([answer.status, await answer.text()]).toEqual([503, "payload"]);
});

/** @param {Record<string, string>} fields */
function formOf(fields) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return { method: "POST", body };
}

/** @param {any} told @param {import("node:http").ServerResponse} response */
function undrawn(told, response) {
  Object.assign(told, { status: 503, undrawn: true });
  response.setHeader("content-type", "text/html; charset=utf-8").end("<html>");
}

/** @param {any} told @param {import("node:http").ServerResponse} response */
function signedOut(told, response) {
  told.status = 401;
  response.writeHead(307, { location: "/sign-in" }).end();
}

test.each([
  { what: "cannot be taken", application: undrawn, status: 503 },
  { what: "comes from somebody signed out", application: signedOut, status: 401 },
])("a form that $what is kept on the page, to be sent again", async ({ application, status }) => {
  const answer = await answerOf(application, formOf({ note: 'I "still"\nwrite & <b>' }));
  const text = await answer.text();
  expect([answer.status, answer.headers.get("location")]).toEqual([status, null]);
  expect(text).toContain('<form method="post" enctype="multipart/form-data">');
  expect(text.replaceAll("\r", "")).toContain('name="note" value="I &quot;still&quot;\nwrite &amp; &lt;b>"');
});

test("a password is never written into a page", async () => {
  const fields = { email: "a@b.example", password: "seven slow miles by the canal" };
  expect(await (await answerOf(undrawn, formOf(fields))).text()).not.toContain("seven slow");
  expect((await answerOf(signedOut, formOf(fields))).status).toBe(303);
});
