import { strykerShard } from "./shard.mjs";

export default strykerShard("truth", [
  "kleene",
  "tier",
  "cup",
  "instant",
  "because",
  "evaluate",
  "judge",
  "facts",
  "stronger",
  "start-unknown",
]);
