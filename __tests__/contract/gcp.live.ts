import { create } from "../../src/providers/gcp/index.ts";
import { cloudContract } from "../support/live.ts";

cloudContract("gcp", create, "gcp://project/name");
