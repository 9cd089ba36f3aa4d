import { fileURLToPath } from "node:url";

/** The long proofs, run by `npm run prove` and not by `npm test`. */
export default {
  resolve: { alias: { "@/": fileURLToPath(new URL("../src/", import.meta.url)) } },
  test: { name: "prove", include: ["proof/long/**/*.test.ts"], environment: "node" },
};
