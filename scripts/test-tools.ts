// Builds the programs that the tests use, once, so that no test waits for it.
import { act } from "../__tests__/act/act.ts";
import { vaultProgram } from "../__tests__/support/vault.ts";

await act();
await vaultProgram();
