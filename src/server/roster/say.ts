import "server-only";
import { createTranslator } from "next-intl";
import mail from "../../../messages/en/mail.json" with { type: "json" };

/** The wording of mail that goes out by itself: whoever imports or joins is not waiting at a page. */
export const sayMail = createTranslator({ locale: "en-GB", messages: { mail }, namespace: "mail" });
