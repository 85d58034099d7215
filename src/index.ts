import { main } from "./main.ts";
import { registry } from "./providers/registry.ts";

await main(registry, process.env);
