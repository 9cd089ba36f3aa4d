import { connection } from "next/server";
import { BareTable } from "./bare-table";

/** A page that knows its rows: drawn anew at every request, with nothing looked up. */
export default async function BarePage() {
  await connection();
  return <BareTable />;
}
