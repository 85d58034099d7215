import { resourceName } from "../kit/display.ts";
import type { Row } from "../row.ts";

/** The keyring of a desktop: GNOME's, KDE's, and whatever else answers as the Secret Service does. */
export const libsecret: Row = {
	name: "libsecret",
	schemes: ["libsecret"],
	otherNames: [
		["secret-tool secretservice gnome-keyring", "libsecret://COLLECTION/ITEM"],
	],
	load: () => import("./index.ts"),
	inputs: [],
	credentials: [],
	heldBack: [],
	lineBreak: "own",
	empty: "value",
	atOnce: (concurrency) => concurrency,
	display: resourceName,
};
