import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

export interface Finding {
  readonly filename: string;
  /** The rule, as `plugin(rule)`. */
  readonly code: string;
  readonly message: string;
  readonly line: number;
}

/** Runs oxlint as it is installed, in a folder, and answers what it wrote and how it ended. */
export function oxlint(folder: string, ...args: string[]) {
  const bin = join(root, "node_modules", "oxlint", "bin", "oxlint");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** What oxlint finds in these files, laid out like the checkout under its own configuration and walls. */
export function lintFiles(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "upright-walls-"));
  try {
    for (const part of [".oxlintrc.json", "tsconfig.json", "walls"]) {
      cpSync(join(root, part), join(folder, part), {
        recursive: true,
        filter: (path) => !/(?<!\.d)\.ts$/.test(path),
      });
    }
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stdout, stderr } = oxlint(folder, "--format=json");
    return { status, stderr, findings: findingsIn(stdout) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code: string;
    readonly message: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

function findingsIn(json: string): Finding[] {
  const { diagnostics } = JSON.parse(json) as Report;
  return diagnostics.map(({ filename, code, message, labels }) => ({
    filename,
    code,
    message,
    line: labels[0]?.span.line ?? 0,
  }));
}
