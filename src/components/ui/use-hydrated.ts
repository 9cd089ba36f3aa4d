import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/** False in the server's markup and while hydrating, true afterwards: for controls that need script to do anything. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
