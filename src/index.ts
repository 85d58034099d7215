import { main } from "./main.ts";
import { registry } from "./providers/index.ts";

await main(registry, process.env);
