import { fileURLToPath } from "node:url";

const inRoot = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const IN = "src/domain/assessment";

/**
 * What Stryker is told of one shard: some files of the engine, and the tests that their mutants are tried on, which take
 * seconds since each mutant runs them again. What was found is kept in NAME.json, and only what changed since is tried again.
 */
export function strykerShard(name, files) {
  return {
    // Stryker would rewrite paths in the real one, which is not copied.
    tsconfigFile: "no-such-file.json",
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner", "./proof/mutation/ignore-wording.mjs"],
    ignorers: ["wording"],
    vitest: { configFile: `proof/mutation/code/${name}.vitest.mjs`, related: false },
    mutate: files.map((file) => `${IN}/${file}.ts`),
    tempDirName: `node_modules/.stryker-${name}`,
    ignorePatterns: [".next", ".upright", "test-results", "bench", "docs", "e2e", "prisma"],
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `proof/mutation/code/${name}.json`,
    reporters: ["clear-text", "progress-append-only"],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    dryRunTimeoutMinutes: 15,
    timeoutMS: 30_000,
    concurrency: 1,
  };
}

/** The tests of a shard. */
export function vitestShard(tests) {
  return {
    resolve: { alias: { "@/": inRoot("src/"), "@messages/": inRoot("messages/") } },
    test: { include: tests.map((test) => `${IN}/${test}.test.ts`), environment: "node", testTimeout: 60_000 },
  };
}
