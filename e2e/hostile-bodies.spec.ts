import { PERSONAS } from "../prisma/seed/builders/personas";
import { aDraft } from "../prisma/seed/builders/a-draft";
import { aRunner, athletePath } from "./fixtures/club";
import { expect, test } from "./fixtures/test";

const REFUSED = [400, 404, 413, 415];
/** An action that this build does not have: the page is of another one, and is told to load again. */
const NO_ACTION = "0".repeat(42);
const FORM = "multipart/form-data; boundary=x";
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const form = (...parts: readonly string[]) => `${parts.join("")}--x--\r\n`;
const TEXT = "text/plain;charset=UTF-8";

/** Media type and body of posts that no page of ours makes. */
const BODIES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  nothing: [TEXT, ""],
  "no JSON": [TEXT, "]["],
  "no arguments": [TEXT, "[]"],
  "a text for a form": [TEXT, '["form"]'],
  "null for a form": [TEXT, "[null,null]"],
  "an object for a form": [TEXT, '[{"status":"idle"},{"organisation":"a"}]'],
  "a pointer to nothing": [TEXT, '["$K9"]'],
  "a promise": [TEXT, '["$@1"]'],
  "a server function": [TEXT, '["$F1"]'],
  "a prototype": [TEXT, '[{"__proto__":{"x":1}}]'],
  "deep arrays": [TEXT, `${"[".repeat(400)}${"]".repeat(400)}`],
  "JSON as JSON": ["application/json", "[]"],
  XML: ["application/xml", "<x/>"],
  "a form without arguments": [FORM, form(part("1_organisation", "a"))],
  "arguments without their form": [FORM, form(part("0", '["$K1"]'))],
  "a form that ends early": [FORM, `${part("0", "[]")}--x`],
  "another boundary": [FORM, "--y--\r\n"],
  "two roots": [FORM, form(part("0", "[]"), part("0", "[]"))],
  "a state that is none": [FORM, form(part("1_organisation", "a"), part("0", '["idle","$K1"]'))],
  "only a state": [FORM, form(part("0", '[{"status":"idle"}]'))],
  "a form too many": [
    FORM,
    form(part("1_a", "b"), part("2_a", "b"), part("0", '[{"status":"idle"},"$K1","$K2"]')),
  ],
  "a form of nothing of ours": [FORM, form(part("1_a", "b"), part("0", '[{"status":"idle"},"$K1"]'))],
};

test("posts to an action with bodies that no page makes are refused as malformed, never as a fault of ours", async ({
  club,
  loginAs,
}) => {
  const runner = await aRunner(club, "Mallory", "Form");
  await aDraft(runner, PERSONAS.mild(new Date()), { sections: 2 });
  const page = await loginAs(runner.member);
  const address = `${athletePath(runner)}/intake/pain`;
  await page.goto(address);
  const ids = new Set<string>();
  page.on("request", (request) => {
    const id = request.headers()["next-action"];
    if (id !== undefined) ids.add(id);
  });
  await expect(page.getByRole("button", { name: "Leave unanswered" }).first()).toBeVisible();
  const savedByItself = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator('[name="Q-NPRS-WORST"][value="4"]').check();
  await savedByItself;
  await page.getByRole("button", { name: /^Save and continue/ }).click();
  await expect(page).not.toHaveURL(address);
  expect(ids.size).toBeGreaterThanOrEqual(2);

  const origin = new URL(page.url()).origin;
  const answered: Record<string, number> = {};
  for (const id of [...ids, NO_ACTION, "no-id"]) {
    for (const [name, [type, body]] of Object.entries(BODIES)) {
      const response = await page.request.post(address, {
        headers: { "next-action": id, "content-type": type, accept: "text/x-component", origin },
        data: Buffer.from(body),
        maxRedirects: 0,
      });
      const refused = id === NO_ACTION ? [...REFUSED, 409] : REFUSED;
      if (!refused.includes(response.status())) answered[`${id.slice(0, 6)} ${name}`] = response.status();
    }
  }
  expect(answered).toEqual({});
});
