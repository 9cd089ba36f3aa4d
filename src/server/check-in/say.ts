import "server-only";
import { createTranslator } from "next-intl";
import checkIn from "../../../messages/en/checkIn.json" with { type: "json" };

/** The wording of mail that no page sends. */
export const sayMail = createTranslator({
  locale: "en-GB",
  messages: { checkIn },
  namespace: "checkIn.mail",
});
