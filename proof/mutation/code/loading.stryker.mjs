import { strykerShard } from "./shard.mjs";

export default strykerShard("loading", ["loading/load-rule-set", "loading/rule-set-schema"]);
