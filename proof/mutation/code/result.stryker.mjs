import { strykerShard } from "./shard.mjs";

export default strykerShard("result", [
  "flags",
  "latch",
  "in-force",
  "assess",
  "emergency-position",
  "causes",
  "gear-checks",
  "read-case",
]);
