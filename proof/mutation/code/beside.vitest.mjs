import { vitestShard } from "./shard.mjs";

export default vitestShard([
  "assessment",
  "readings",
  "replay",
  "printed-assessment",
  "rule",
  "rule-set",
  "budget/weigh",
  "context/context",
]);
