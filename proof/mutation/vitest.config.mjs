import { fileURLToPath } from "node:url";

const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The tests that mutants of the engine's code are tried on: those that take seconds, since each mutant loads them again. */
export default {
  resolve: { alias: { "@/": inRoot("src/"), "@messages/": inRoot("messages/") } },
  test: {
    include: [
      "src/domain/assessment/{kleene,evaluate,facts,stronger,assess,read-case,gear-checks}.test.ts",
      "src/domain/assessment/cases/vignettes.test.ts",
    ],
    environment: "node",
    testTimeout: 60_000,
  },
};
