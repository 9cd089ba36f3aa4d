import { expect, test } from "vitest";
import { areActionValues } from "./action-values.mjs";

const part = { id: "0", forms: new Set(["1"]) };
const nested = (/** @type {number} */ depth) => "[".repeat(depth) + "]".repeat(depth);

test.each([
  ["no arguments", "[]"],
  ["plain ones", '[1,"a",null,{"b":[true]}]'],
  [
    "what JSON lacks",
    '["$undefined","$NaN","$-Infinity","$-0","$n12","$D2026-11-22T10:00:00.000Z","$$9","$$","$T"]',
  ],
  ["a form", '["$K1"]'],
  ["a value met before", '[{"a":{"b":1}},"$0:0","$0:0:a"]'],
  ["1000 arguments", JSON.stringify(Array(1000).fill(0))],
])("taken: %s", (_, text) => expect(areActionValues(text, part)).toBe(true));

test.each([
  ["nothing", ""],
  ["garbage", "x"],
  ["null", "null"],
  ["a bare number", "1"],
  ["no list", '{"0":1}'],
  ["1001 arguments", JSON.stringify(Array(1001).fill(0))],
  ["deep nesting", nested(70)],
  ["very deep nesting", nested(100_000)],
  ["a form that is not there", '["$K2"]'],
  ["itself", '["$0"]'],
  ["what holds it", '[{"a":"$0:0"}]'],
  ["what comes later", '["$0:1",{}]'],
  ["a step that is not there", '[{},"$0:0:a"]'],
  ["a step into a text", '["a","$0:0:length"]'],
  ["another part", '["$1"]'],
  ["a step into a prototype", '[{},"$0:0:__proto__"]'],
  ["a step into a constructor", '[{},"$0:0:constructor:constructor"]'],
  ["a prototype as data", '[{"__proto__":{"x":1}}]'],
  ["a bare dollar", '["$"]'],
  ["a function", '["$F1"]'],
  ["a function, new style", '["$h1"]'],
  ["a promise", '["$@1"]'],
  ["a map", '["$Q1"]'],
  ["a stream", '["$R1"]'],
  ["a blob", '["$B1"]'],
  ["a huge number", `["$n${"9".repeat(400)}"]`],
  ["an unknown mark", '["$!1"]'],
])("refused: %s", (_, text) => expect(areActionValues(text, part)).toBe(false));
