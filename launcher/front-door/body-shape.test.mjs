import { expect, test } from "vitest";
import { aPost } from "./a-request.mjs";
import { bodyRefusal } from "./body-shape.mjs";

const id = "40".padEnd(42, "a");
const multipart = { "content-type": "multipart/form-data; boundary=B" };
const script = { ...multipart, "next-action": id };
const text = { "content-type": "text/plain;charset=UTF-8", "next-action": id };

const form = (/** @type {Record<string, string>} */ fields) =>
  `${Object.entries(fields)
    .map(([name, value]) => `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join("")}--B--\r\n`;

/** @type {[string, Record<string, string>, string, string, number | null][]} */
const table = [
  ["a plain form", {}, "/", "a=1&b=2", null],
  ["too many fields", {}, "/", "a=1&".repeat(2001), 400],
  ["an action without script", multipart, "/", form({ [`$ACTION_ID_${id}`]: "", pain: "9" }), null],
  [
    "an action with bound values, without script",
    multipart,
    "/",
    form({
      $ACTION_REF_1: "",
      "$ACTION_1:0": `{"id":"${id}","bound":"$@1"}`,
      "$ACTION_1:1": '["a"]',
      $ACTION_KEY: "k1",
      pain: "9",
    }),
    null,
  ],
  [
    "an action with nothing bound, without script",
    multipart,
    "/",
    form({ $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"${id}","bound":null}` }),
    null,
  ],
  ["a key alone", multipart, "/", form({ $ACTION_KEY: "k1" }), 400],
  ["a reference without its action", multipart, "/", form({ $ACTION_REF_1: "" }), 400],
  [
    "an action without its reference",
    multipart,
    "/",
    form({ [`$ACTION_ID_${id}`]: "", "$ACTION_1:0": "{}" }),
    400,
  ],
  [
    "bound values that are not there",
    multipart,
    "/",
    form({ $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"${id}","bound":"$@1"}` }),
    400,
  ],
  [
    "bound values that are no list",
    multipart,
    "/",
    form({ $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"${id}","bound":"$@1"}`, "$ACTION_1:1": "{}" }),
    400,
  ],
  ["a malformed id without script", multipart, "/", form({ $ACTION_ID_x: "" }), 400],
  ["bound values that are no values", multipart, "/", form({ $ACTION_REF_1: "", "$ACTION_1:0": "{" }), 400],
  ["a form that names no action", multipart, "/", form({ pain: "9" }), 400],
  ["the same to a route handler", multipart, "/api/x", form({ pain: "9" }), null],
  ["an empty form", multipart, "/", form({}), 400],
  ["an action's form with script", script, "/", form({ "1_pain": "9", 0: '["$undefined","$K1"]' }), null],
  ["a form without fields, with script", script, "/", form({ 0: '["$K1"]' }), null],
  ["an action's form without its arguments", script, "/", form({ "1_pain": "9" }), 400],
  ["a second set of arguments", script, "/", `${form({ 0: "[]" }).slice(0, -7)}${form({ 0: "[]" })}`, 400],
  ["another part beside the arguments", script, "/", form({ 0: '["$K1"]', 2: "[]" }), 400],
  ["a field of no form", script, "/", form({ 0: '["$K1"]', "2_pain": "9" }), 400],
  ["a field without a form's number", script, "/", form({ 0: "[]", constructor: "9" }), 400],
  ["arguments that point nowhere", script, "/", form({ "1_pain": "9", 0: '["$2:a"]' }), 400],
  ["arguments as text", text, "/", '["a"]', null],
  ["arguments that are no JSON", text, "/", "a", 400],
  ["no arguments", text, "/", "", 400],
];

test.each(table)("%s", (_, headers, url, body, status) => {
  expect(bodyRefusal(aPost({ url, headers }), Buffer.from(body))?.status ?? null).toBe(status);
});
