import { kind } from "../../message.ts";

export const say = {
	...kind("libsecret-reference", {
		linuxAlone:
			"the Secret Service that `libsecret:` reads from is a thing of Linux alone. Let the job run on Linux, or take another provider.",
		collectionName:
			"the reference names no collection. Write `libsecret://COLLECTION/ITEM`, such as `libsecret://login/my-item`; a collection is named as its path on the bus ends, not by its label.",
		noFilter:
			"a collection alone says not which item is meant. Write `libsecret://COLLECTION/ITEM` (an id or label), or `libsecret://COLLECTION?KEY=VALUE` (attributes).",
	}),
	...kind("pasted-secret", {
		pasted:
			"an address or credentials stand in the reference. It names an item of the keyring, and nothing else.",
	}),
	...kind("libsecret-bus", {
		noAddress:
			"no session bus is known: `DBUS_SESSION_BUS_ADDRESS` is not set, as on most runners. Start the job's commands under `dbus-run-session`, with a keyring in it.",
		addressForm:
			"`DBUS_SESSION_BUS_ADDRESS` names no socket of this machine (`unix:path=...` or `unix:abstract=...`). No other kind of bus is used.",
		noBus: (code: string) =>
			`the session bus does not answer${code}. Start the job's commands under \`dbus-run-session\`, with a keyring in it; a bus of an earlier step may have ended with it.`,
		refused:
			"the session bus does not let this user in. It is another user's: see `DBUS_SESSION_BUS_ADDRESS`.",
		strange:
			"the session bus answers something that is not D-Bus. See `DBUS_SESSION_BUS_ADDRESS`.",
		noService: (said: string) =>
			`no keyring is on the session bus (${said}). Start one there: \`gnome-keyring-daemon --unlock --components=secrets\`, with the password as its standard input.`,
	}),
	...kind("libsecret-not-found", {
		noItem:
			"the collection has no such item. Check its id or label and its attributes; `secret-tool search --all KEY VALUE` shows what is there.",
	}),
	...kind("libsecret-collection", {
		noCollection: (there: string) =>
			`the keyring has no such collection. It has ${there}. A collection is named as its path on the bus ends, not by its label.`,
	}),
	...kind("libsecret-ambiguous", {
		several: (count: number) =>
			`${count} items of the collection fit. Name one by its id, or by more attributes.`,
	}),
	...kind("libsecret-locked", {
		locked:
			"the collection or item is locked, and unlocking it would ask a person for the password. Unlock it before: `gnome-keyring-daemon --unlock --components=secrets`, with the password as its standard input. If that was done, the password was wrong or empty, of which it says nothing.",
	}),
	...kind("libsecret-failed", {
		failed: (what: string, said: string) =>
			`the keyring refused ${what} (${said}).`,
	}),
};
