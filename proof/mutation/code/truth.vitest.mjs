import { vitestShard } from "./shard.mjs";

export default vitestShard([
  "kleene",
  "evaluate",
  "facts",
  "stronger",
  "judge",
  "more-serious",
  "start-unknown",
  "because",
  "tier",
  "assess",
  "edges",
  "cases/vignettes",
]);
