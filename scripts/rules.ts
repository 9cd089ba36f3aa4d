import { readFileSync } from "node:fs";
import { testsById } from "@/domain/assessment/cases/tests-by-id.testing";
import { loadRuleSet, ruleSetFile } from "@/domain/assessment/loading/load-rule-set";
import { ruleSetJsonSchema } from "@/domain/assessment/loading/rule-set-schema";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { rulesDocument } from "@/domain/explanation/rules-document";

const USAGE = `Usage: npm run --silent rules -- export | check FILE | document | tests | schema

  export      prints the rule set in force as one JSON document with its content hash
  check FILE  loads a rule set as the engine would, and prints its version and hash, or every fault with its place
  document    prints docs/rules.md
  tests       prints src/domain/explanation/tests-of-rules.json, the stories that the rules page names
  schema      prints docs/rule-set.schema.json, the JSON Schema of a rule set

To try a changed set: export it to a file, edit it, take the line "hash" out (or put in the one that check tells), and
run check, then replay. No database, no network.

Exit codes: 0 printed or loaded, 2 arguments or a file that cannot be read, or a rule set that is refused.
`;

const PRINTED: Readonly<Record<string, () => string>> = {
  export: () => JSON.stringify(ruleSetFile(RULE_SET), null, 2),
  document: () => rulesDocument(RULE_SET, testsById()).trimEnd(),
  tests: () => JSON.stringify(Object.fromEntries(testsById()), null, 2),
  schema: () => JSON.stringify(ruleSetJsonSchema(), null, 2),
};

// A reader that has seen enough closes the pipe (`| head`): no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const [verb = "", ...rest] = process.argv.slice(2);
const print = Object.hasOwn(PRINTED, verb) ? PRINTED[verb] : undefined;

if (verb === "--help") process.stdout.write(USAGE);
else if (print !== undefined && rest.length === 0) process.stdout.write(`${print()}\n`);
else if (verb === "check" && rest[0] !== undefined && rest.length === 1) check(rest[0]);
else refuse(`unknown arguments ${JSON.stringify([verb, ...rest])}\n\n${USAGE}`);

function check(file: string): void {
  const json = fromFile(file);
  if (json === undefined) return;
  const loaded = loadRuleSet(json.value);
  if (loaded.ok) {
    process.stdout.write(`${loaded.ruleSet.version} ${loaded.hash}\n`);
    return;
  }
  const faults = loaded.problems.map(({ at, code, message }) => `${at || "file"}: ${message} (${code})`);
  refuse(`${file} is refused\n${faults.join("\n")}\n`);
}

function fromFile(file: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return { value };
  } catch (error) {
    refuse(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

function refuse(message: string): void {
  process.stderr.write(`rules: ${message}`);
  process.exitCode = 2;
}
