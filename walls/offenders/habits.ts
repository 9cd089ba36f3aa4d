import type { Offence } from "./offence";

const habit = (wall: string, breach: string, file: string, refused: string, allowed: string): Offence => ({
  breach,
  wall,
  offends: { [file]: `${refused}\n` },
  passes: { [file]: `${allowed}\n` },
});

const importing = (names: string) => `import { ${names} } from "react";\n`;

/** General rules that the house leans on. */
export const habitOffences: readonly Offence[] = [
  habit(
    "typescript(no-explicit-any)",
    "any",
    "src/domain/access/l01.ts",
    "export type A = any;",
    "export type A = unknown;",
  ),
  habit(
    "typescript(ban-ts-comment)",
    "a type error waved through",
    "src/domain/access/l02.ts",
    "// @ts-expect-error because\nexport const a: string = 1;",
    "// a number\nexport const a = 1;",
  ),
  habit(
    "typescript(no-non-null-assertion)",
    "an absent value asserted",
    "src/domain/access/l03.ts",
    "export const a = (b?: string) => b!;",
    "export const a = (b?: string) => b ?? null;",
  ),
  habit(
    "typescript(no-floating-promises)",
    "nobody waits",
    "src/server/audit/l04.ts",
    "const write = async () => 1;\nexport function a() { write(); }",
    "const write = async () => 1;\nexport async function a() { await write(); }",
  ),
  habit(
    "typescript(no-misused-promises)",
    "a promise taken for yes",
    "src/server/audit/l05.ts",
    "const may = async () => false;\nexport const a = () => (may() ? 1 : 2);",
    "const may = async () => false;\nexport const a = async () => ((await may()) ? 1 : 2);",
  ),
  habit(
    "typescript(switch-exhaustiveness-check)",
    "a case forgotten",
    "src/domain/access/l06.ts",
    'export function a(b: "x" | "y") { switch (b) { case "x": return 1; } return 2; }',
    'export function a(b: "x" | "y") { switch (b) { case "x": return 1; case "y": return 2; } }',
  ),
  habit(
    "eslint(eqeqeq)",
    "equal enough",
    "src/domain/access/l07.ts",
    "export const a = (b: unknown) => b == 0;",
    "export const a = (b: unknown) => b === 0;",
  ),
  habit(
    "eslint(no-console)",
    "a word to the console",
    "src/server/triage/l08.ts",
    'export const a = () => console.log("x");',
    "export const a = () => 1;",
  ),
  habit(
    "react-hooks(rules-of-hooks)",
    "a hook now and then",
    "src/components/access/l09.tsx",
    `${importing("useEffect, useState")}export function Useful({ on }: { on: boolean }) { useEffect(() => {}, []); if (on) useState(1); return <p />; }`,
    `${importing("useEffect, useState")}export function Useful() { useEffect(() => {}, []); useState(1); return <p />; }`,
  ),
  habit(
    "react-hooks(exhaustive-deps)",
    "an effect that misses a change",
    "src/components/access/l10.tsx",
    `${importing("useEffect")}export function Useful({ on }: { on: boolean }) { useEffect(() => { document.title = String(on); }, []); return <p />; }`,
    `${importing("useEffect")}export function Useful({ on }: { on: boolean }) { useEffect(() => { document.title = String(on); }, [on]); return <p />; }`,
  ),
  habit(
    "jsx-a11y(alt-text)",
    "a picture without words",
    "src/components/access/l11.tsx",
    'export const A = () => <input type="image" src="a" />;',
    'export const A = () => <input type="image" src="a" alt="Send" />;',
  ),
  habit(
    "vitest(no-focused-tests)",
    "one test hides the others",
    "src/domain/access/l12.test.ts",
    'import { expect, test } from "vitest";\ntest.only("a", () => expect(1).toBe(1));',
    'import { expect, test } from "vitest";\ntest("a", () => expect(1).toBe(1));',
  ),
  habit(
    "vitest(no-restricted-vi-methods)",
    "our own code mocked",
    "src/domain/access/l13.test.ts",
    'import { expect, test, vi } from "vitest";\nvi.mock("./policy");\ntest("a", () => expect(1).toBe(1));',
    'import { expect, test, vi } from "vitest";\nvi.useFakeTimers();\ntest("a", () => expect(1).toBe(1));',
  ),
];
