import fc from "fast-check";
import { inject } from "vitest";

/** In `npm test` the same seed in every run: what a change is held against does not depend on luck. */
fc.configureGlobal({ seed: inject("seed") });
