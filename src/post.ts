import { settle } from "./settle.ts";

settle(process.env);
