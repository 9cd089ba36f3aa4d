import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, takeLock } from "./lock.mjs";
import { startOf } from "./process-identity.mjs";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "upright-lock-"));
  path = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a second start is told who runs, and where once that is known", () => {
  const { held } = takeLock(path);
  expect(takeLock(path).by).toMatchObject({ pid: process.pid, site: null });
  held?.tellSite({ address: "http://localhost:3001", demo: true });
  expect(takeLock(path).by).toMatchObject({
    pid: process.pid,
    site: { address: "http://localhost:3001", demo: true },
  });
  held?.release();
  expect(takeLock(path).held).toBeDefined();
});

test.each([
  ["a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, started: "1", site: null })],
  ["another program with the same number", JSON.stringify({ pid: process.ppid, started: "1", site: null })],
  ["a file cut off", '{"pid":'],
])("a lock left by %s is taken over", (_, text) => {
  writeFileSync(path, text);
  expect(takeLock(path).held).toBeDefined();
  expect(holderOf(path)?.started).toBe(startOf(process.pid));
});

test("only the holder's own lock is removed", () => {
  const { held } = takeLock(path);
  const other = JSON.stringify({ pid: process.ppid, started: startOf(process.ppid), site: null });
  writeFileSync(path, other);
  held?.release();
  expect(readFileSync(path, "utf8")).toBe(other);
});
