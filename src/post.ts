import { settle } from "./settle.ts";

await settle(process.env);
