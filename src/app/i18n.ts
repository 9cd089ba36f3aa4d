import { getRequestConfig } from "next-intl/server";
import en from "@messages/en";

/** English is complete and the only language yet; times are shown in the organisation's zone by each page. */
export default getRequestConfig(() => ({ locale: "en-GB", messages: en, timeZone: "UTC" }));
