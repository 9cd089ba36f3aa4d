const SWITCHED_OFF = "upright-keys-off";

/** Single keys can be switched off: somebody who dictates, or whose hand slips, sets them off without wanting to. */
export const singleKeys = {
  subscribe: (tell: () => void) => {
    window.addEventListener("storage", tell);
    window.addEventListener(SWITCHED_OFF, tell);
    return () => {
      window.removeEventListener("storage", tell);
      window.removeEventListener(SWITCHED_OFF, tell);
    };
  },
  read: () => localStorage.getItem(SWITCHED_OFF) !== "yes",
  write: (on: boolean) => {
    if (on) localStorage.removeItem(SWITCHED_OFF);
    else localStorage.setItem(SWITCHED_OFF, "yes");
    window.dispatchEvent(new Event(SWITCHED_OFF));
  },
};
