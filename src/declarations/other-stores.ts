/**
 * Stores that this action has no provider for, and how their own clients print one value. People try the schemes that they
 * know from other tools.
 */
const STORES: readonly {
	/** The client's name and what people write as a scheme. */
	readonly names: string;
	/** With capitals for what the user has to fill in. */
	readonly command: string;
}[] = [
	{ names: "doppler", command: "doppler secrets get NAME --plain" },
	{
		names: "infisical",
		command: "infisical secrets get NAME --plain --silent",
	},
	{
		names: "bws bitwarden-sm bitwarden+sm",
		command: "bws secret get ID | jq -e -r .value",
	},
	{ names: "bw bitwarden", command: "bw get password ITEM" },
	{
		names: "akeyless",
		command: "akeyless get-secret-value --name /PATH/NAME",
	},
	{ names: "conjur", command: "conjur variable get -i PATH/NAME" },
	{
		names: "ksm keeper",
		command: "ksm secret notation keeper://RECORD/field/password",
	},
	{ names: "sops", command: `sops decrypt --extract '["KEY"]' FILE` },
	{ names: "pass", command: "pass show NAME" },
	{ names: "gopass", command: "gopass show -o NAME" },
	{
		names: "k8s kubernetes kubectl kube k8ssecret",
		command:
			"kubectl get secret NAME -o go-template='{{index .data \"KEY\" | base64decode}}'",
	},
	{ names: "lastpass lpass", command: "lpass show --password NAME" },
	{ names: "dashlane dcli", command: "dcli read dl://ITEM/password" },
	{
		names: "protonpass pass-cli",
		command: "pass-cli item view pass://VAULT/ITEM/password",
	},
	{ names: "chamber", command: "chamber read -q SERVICE KEY" },
	{
		names: "berglas",
		command: "berglas access BUCKET/NAME",
	},
	{ names: "teller", command: "teller sh" },
	{ names: "age", command: "age --decrypt -i KEYFILE FILE" },
	{ names: "gpg", command: "gpg --batch --quiet --decrypt FILE" },
	{ names: "keyring", command: "keyring get SERVICE USER" },
	{
		names: "delinea tss dsv thycotic",
		command: "dsv secret read PATH --plain",
	},
	{ names: "passbolt", command: "passbolt get resource --id ID" },
	{
		names: "keychain security",
		command: "security find-generic-password -s SERVICE -w",
	},
];

const COMMANDS = new Map(
	STORES.flatMap(({ names, command }) =>
		names.split(" ").map((name) => [name, command] as const),
	),
);

/** How a store's own client gives a value, for a scheme or the first word of a command. */
export function commandOf(name: string): string | undefined {
	return COMMANDS.get(name.toLowerCase());
}
