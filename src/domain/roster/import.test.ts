import outcome from "@messages/en/outcome.json";
import { describe, expect, test } from "vitest";
import { csvCell } from "./import";
import { delimiterOf, textOfFile } from "./csv-bytes";
import { columnsOf } from "./import-columns";
import { foundAgain, isDuplicate, readRows, type ReadRow } from "./import-rows";

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const utf8 = (text: string) => latin1(new TextEncoder().encode(text));

describe("the bytes of a file", () => {
  test("UTF-8 is read, with its mark and without", () => {
    expect(textOfFile(utf8("given,Zoë"))).toEqual({ text: "given,Zoë" });
    expect(textOfFile(`\u00ef\u00bb\u00bf${utf8("given,Zoë")}`)).toEqual({ text: "given,Zoë" });
  });

  test.each([
    ["UTF-16 with its mark", `\u00ff\u00feg\u0000i\u0000v\u0000`, "file-wide-letters"],
    ["UTF-16 the other way round", `\u00fe\u00ff\u0000g\u0000i`, "file-wide-letters"],
    [
      "UTF-16 without a mark",
      [..."given,family"].map((letter) => `${letter}\u0000`).join(""),
      "file-wide-letters",
    ],
    ["Latin-1", "given,Zo\u00eb", "file-other-letters"],
    ["NUL", "given,family\nA\u0000da,Runner", "file-nul"],
    ["nothing", " \n", "file-empty"],
  ])("%s is told", (_name, bytes, fault) => {
    expect(textOfFile(bytes)).toEqual({ fault });
    // The door shows words of its own for keys of letters and hyphens, and for nothing else.
    expect(fault).toMatch(/^[a-z-]+$/);
    expect(Object.keys(outcome.field)).toContain(fault);
  });

  test.each([
    ["a,b,c", ","],
    ['a;"b,c,d";e', ";"],
    ["a\tb", "\t"],
    ["a", ","],
  ])("%j is parted by %j", (line, mark) => {
    expect(delimiterOf(`${line}\nx,y;z`)).toBe(mark);
  });
});

describe("the heading", () => {
  test.each([
    [["Given name", "Family name", "E-mail", "Squad"]],
    [["FIRST NAME", "Surname", "email_address", "Group"]],
    [["forename", "Last-Name", "Mail", "Training squad"]],
  ])("%j", (heading) => {
    expect(columnsOf(heading)).toEqual({
      places: { givenName: 0, familyName: 1, email: 2, squad: 3 },
      ignored: [],
    });
  });

  test("columns in any order, and what is not read", () => {
    expect(columnsOf(["Phone", "Surname", "", "First name"])).toEqual({
      places: { givenName: 3, familyName: 1 },
      ignored: ["Phone"],
    });
  });

  test("without both names, or one column twice", () => {
    expect(columnsOf(["Name", "E-mail"])).toEqual({ fault: "file-no-names" });
    expect(columnsOf(["First name", "Forename", "Surname"])).toEqual({ fault: "file-column-twice" });
  });
});

const squads = [
  { id: "road", name: "Road squad" },
  { id: "trail", name: "Trail" },
];
const all = columnsOf(["given name", "family name", "email", "squad"]);
if ("fault" in all) throw new Error(all.fault);
const read = (cells: readonly (readonly string[])[], otherwise: string | null = null) =>
  readRows(cells, all, squads, otherwise);

describe("rows", () => {
  test("what will be made: address in its one form, squad in any case, without an address too", () => {
    expect(
      read(
        [
          ["Ada", " Runner ", "ADA@X.example", "road SQUAD"],
          ["Bea", "Runner", "", "Trail"],
          ["Cy", "Runner"],
        ],
        "trail",
      ),
    ).toEqual([
      {
        row: 2,
        candidate: { givenName: "Ada", familyName: "Runner", email: "ada@x.example", squadId: "road" },
      },
      { row: 3, candidate: { givenName: "Bea", familyName: "Runner", email: null, squadId: "trail" } },
      { row: 4, candidate: { givenName: "Cy", familyName: "Runner", email: null, squadId: "trail" } },
    ]);
  });

  test("every fault is told, with its row and column; empty rows keep the count", () => {
    expect(
      read([
        ["", "Runner", "ada@", "Sprint"],
        ["", "", "", ""],
        ["=1+1", "@SUM(A1)", "", ""],
        ["A\u0007da", "x".repeat(81), "", "Trail"],
      ]),
    ).toEqual([
      {
        row: 2,
        faults: [
          { column: "givenName", code: "missing" },
          { column: "email", code: "email-invalid" },
          { column: "squad", code: "squad-unknown" },
        ],
      },
      {
        row: 4,
        faults: [
          { column: "givenName", code: "formula" },
          { column: "familyName", code: "formula" },
          { column: "squad", code: "squad-missing" },
        ],
      },
      {
        row: 5,
        faults: [
          { column: "givenName", code: "not-text" },
          { column: "familyName", code: "not-text" },
        ],
      },
    ]);
  });

  test("the same address, or the same name without one in a squad, is made once", () => {
    const faults = read([
      ["Ada", "Runner", "ada@x.example", "Trail"],
      ["Ada", "Other", "Ada@x.example", "Road squad"],
      ["Bea", "Runner", "", "Trail"],
      ["béa", "runner", "", "Trail"],
      ["Bea", "Runner", "", "Road squad"],
    ]).map((row) => ("faults" in row ? row.faults.map(({ code }) => code) : "made"));
    expect(faults).toEqual(["made", ["repeated"], "made", ["repeated"], "made"]);
  });

  test("who is here already is found by address, or by name in the squad", () => {
    const rows = read([
      ["Ada", "Runner", "ada@x.example", "Trail"],
      ["Bea", "Runner", "", "Trail"],
      ["Bea", "Runner", "", "Road squad"],
    ]);
    const found = foundAgain(rows, {
      emails: new Set(["ada@x.example"]),
      names: new Set(["trail bea runner"]),
    });
    const told = (row: ReadRow) =>
      "faults" in row ? [row.faults[0]?.code, isDuplicate(row.faults)] : "made";
    expect(found.map(told)).toEqual([["member-exists", true], ["athlete-exists", true], "made"]);
    expect(isDuplicate([{ code: "repeated" }, { code: "email-invalid" }])).toBe(false);
  });
});

test.each([
  ["=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
  ["+44", `"'+44"`],
  ['say "hi"', '"say ""hi"""'],
])("a cell %j is written %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
