import type { Component } from "./components/component";
import { DERIVED_COMPONENTS } from "./components/derived";
import { PREVENTION_COMPONENTS } from "./components/prevention";
import { RELIEF_COMPONENTS } from "./components/relief";

/** Every component, in the order in which a programme lists them. */
export const COMPONENTS: readonly Component[] = [
  ...RELIEF_COMPONENTS,
  ...PREVENTION_COMPONENTS,
  ...DERIVED_COMPONENTS,
];
