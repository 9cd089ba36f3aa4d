import { vitestShard } from "./shard.mjs";

export default vitestShard([
  "compiled/place",
  "compiled/outcome",
  "compiled/few-rules",
  "compiled/compile-condition",
  "compiled/compile-rules",
  "compiled/quick-tier",
]);
