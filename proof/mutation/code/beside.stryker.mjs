import { strykerShard } from "./shard.mjs";

export default strykerShard("beside", [
  "assessment",
  "condition",
  "readings",
  "replay",
  "printed-assessment",
  "rule",
  "rule-set",
  "budget/movable",
  "budget/weigh",
  "context/explanations",
  "context/notes",
  "context/statements",
]);
