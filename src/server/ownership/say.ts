import "server-only";
import { createTranslator } from "next-intl";
import ownership from "../../../messages/en/ownership.json" with { type: "json" };

/** The wording of mail to who answers for what waits. */
export const sayMail = createTranslator({
  locale: "en-GB",
  messages: { ownership },
  namespace: "ownership.mail",
});
