import { expect, test } from "vitest";
import { partsOf } from "./multipart.mjs";

const field = (/** @type {string} */ name, /** @type {string} */ value) =>
  `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const parse = (/** @type {string} */ text) =>
  partsOf(Buffer.from(text), "B")?.map(({ name, value, isFile }) => [name, value.toString(), isFile]) ?? null;

test("the fields of a form, in order, with the same name twice and values that hold line ends", () => {
  const body = `${field("pain", "9")}${field("pain", "1")}${field("note", "a\r\n--b\r\n")}${field("empty", "")}--B--\r\n`;
  expect(parse(body)).toEqual([
    ["pain", "9", false],
    ["pain", "1", false],
    ["note", "a\r\n--b\r\n", false],
    ["empty", "", false],
  ]);
});

test("a file", () => {
  const body =
    '--B\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n--B--\r\n';
  expect(parse(body)).toEqual([["f", "x", true]]);
});

test("what a browser's own FormData makes", async () => {
  const form = new FormData();
  form.set("$ACTION_ID_40", "");
  form.set("näme", "Zoë 🏃");
  form.set("file", new Blob(["x"]), 'a"b.txt');
  const request = new Request("http://localhost", { method: "POST", body: form });
  const boundary = request.headers.get("content-type")?.split("boundary=")[1] ?? "";
  const parts = partsOf(Buffer.from(await request.arrayBuffer()), boundary);
  expect(parts?.map(({ name, isFile }) => [name, isFile])).toEqual([
    ["$ACTION_ID_40", false],
    ["näme", false],
    ["file", true],
  ]);
});

const good = `${field("a", "1")}--B--\r\n`;

test.each([
  ["nothing", ""],
  ["garbage", "pain=9"],
  ["no part", "--B--\r\n"],
  ["cut off in the value", good.slice(0, -12)],
  ["cut off before the end mark", good.slice(0, -4)],
  ["cut off in the end mark", good.slice(0, -3)],
  ["something before", `x${good}`],
  ["something after", `${good}x`],
  ["no name", good.replace('; name="a"', "")],
  ["no blank line", good.replace("\r\n\r\n", "\r\n")],
  ["another boundary", good.replaceAll("--B", "--C")],
  ["too many parts", `${field("a", "1").repeat(2001)}--B--\r\n`],
])("not a form: %s", (_, body) => {
  expect(parse(body)).toBeNull();
});
