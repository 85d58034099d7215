// What tests draw by chance they draw again in the next run: what fails fails again, and fails for who changed it. Every
// night draws anew, with a `TEST_SEED` of its own.
import fc from "fast-check";
import { SEED } from "../seed.ts";

fc.configureGlobal({ seed: SEED });
