import { loadDocuments } from "../../src/mask/late.ts";

// Before every suite: those of parts mask without waiting. That whole steps load it is shown by those of whole steps, and
// by mask/late.test.ts.
await loadDocuments();
