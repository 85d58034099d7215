import { settle } from "./lifetime/settle.ts";
import { settlers } from "./settlers.ts";

await settle(settlers, process.env);
