import { fileURLToPath } from "node:url";

/** The proofs that go through everything, by themselves; `npm test` runs them among the others. */
export default {
  resolve: { alias: { "@/": fileURLToPath(new URL("../src/", import.meta.url)) } },
  test: {
    name: "prove",
    include: ["proof/*.test.ts", "src/domain/assessment/exhaustive.test.ts"],
    environment: "node",
    testTimeout: 600_000,
  },
};
