import { create } from "../../src/providers/aws/index.ts";
import { cloudContract } from "../support/live.ts";

cloudContract("aws", create, "aws+sm://name");
