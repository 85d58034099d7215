import { create } from "../../src/providers/azure/index.ts";
import { cloudContract } from "../support/live.ts";

cloudContract("azure", create, "azure+kv://my-vault/name");
