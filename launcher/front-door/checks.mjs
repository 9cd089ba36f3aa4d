import { actionIdRefusal } from "./action-id.mjs";
import { closedPathRefusal } from "./closed-paths.mjs";
import { framingRefusal } from "./framing.mjs";
import { hostRefusal } from "./host.mjs";
import { lengthRefusal } from "./length.mjs";
import { mediaTypeRefusal } from "./media-type.mjs";
import { methodRefusal } from "./method.mjs";
import { originRefusal } from "./origin.mjs";
import { routerStateRefusal } from "./router-state.mjs";
import { targetRefusal } from "./target.mjs";

/**
 * The first reason to refuse a request by what stands before its body, or null. The order matters: later checks
 * may rely on the earlier ones (a path that decodes, one Host).
 * @param {import("./facts.mjs").Facts} facts
 * @param {import("./own-hosts.mjs").OwnHosts} own
 * @returns {import("./facts.mjs").Refusal | null}
 */
export const headRefusal = (facts, own) =>
  methodRefusal(facts) ??
  targetRefusal(facts) ??
  framingRefusal(facts) ??
  hostRefusal(facts, own) ??
  closedPathRefusal(facts) ??
  routerStateRefusal(facts) ??
  originRefusal(facts, own) ??
  lengthRefusal(facts) ??
  mediaTypeRefusal(facts) ??
  actionIdRefusal(facts);
