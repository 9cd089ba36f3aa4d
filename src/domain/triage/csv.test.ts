import { expect, test } from "vitest";
import { csvLine } from "./csv";

test("quotes every cell, doubles quotes, keeps commas and lines within a cell", () => {
  expect(csvLine(['O"Shea', "a,b", "two\r\nlines", null, 0, "Ōrākei"])).toBe(
    '"O""Shea","a,b","two\r\nlines","","0","Ōrākei"\r\n',
  );
});

test.each([
  "=1+1",
  "+44 7700",
  "-cmd",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "  =1",
  "\u00a0=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠A1",
  '=HYPERLINK("http://x.example","Click")',
])("%j is no formula", (text) => {
  expect(csvLine([text]).startsWith(`"'`)).toBe(true);
});

test.each(["Anne-Marie", "a=b", "5", "-2", "x@y.example", ""])("%j is left as it is", (text) => {
  expect(csvLine([text])).toBe(`"${text}"\r\n`);
});
