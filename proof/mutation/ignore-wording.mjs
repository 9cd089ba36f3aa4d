import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** Properties that a person reads and no code compares: another word there is no other behaviour. */
const WORDING = new Set(["text", "clinician", "athlete", "coach", "source", "name", "fix", "message", "error", "usage"]);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "wording", {
    shouldIgnore({ node, parent }) {
      const property = node.type === "ObjectProperty" ? node : null;
      const key = property?.key;
      const named = key && (key.type === "Identifier" ? key.name : key.type === "StringLiteral" ? key.value : "");
      return named && WORDING.has(named) ? "wording that a person reads" : undefined;
    },
  }),
];
