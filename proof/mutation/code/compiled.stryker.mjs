import { strykerShard } from "./shard.mjs";

export default strykerShard("compiled", [
  "compiled/compile-condition",
  "compiled/compile-rules",
  "compiled/list-flags",
  "compiled/outcome",
  "compiled/place",
  "compiled/quick-result",
  "compiled/quick-tier",
  "compiled/reader",
  "compiled/told-alone",
]);
