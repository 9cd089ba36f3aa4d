/** Properties that a person reads and no code compares: another word there is no other behaviour. */
const WORDING = new Set([
  "text",
  "clinician",
  "athlete",
  "coach",
  "source",
  "name",
  "fix",
  "message",
  "error",
  "usage",
]);

/** A Stryker plugin that leaves such properties alone. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "wording",
    value: {
      shouldIgnore({ node }) {
        const key = node.type === "ObjectProperty" ? node.key : undefined;
        const name = key?.type === "Identifier" ? key.name : key?.type === "StringLiteral" ? key.value : "";
        return WORDING.has(name) ? "wording that a person reads" : undefined;
      },
    },
  },
];
