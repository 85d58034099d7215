/** One of Azure's clouds, which have nothing in common but their software. */
export interface Cloud {
	readonly name: "public" | "china" | "usgov";
	/** What `az cloud list` calls it, in lower case. */
	readonly alias: string;
	/** The domain in which its vaults are, without a dot in front. */
	readonly vaults: string;
	/** Where identities log in. */
	readonly authority: string;
	/** Whom an ID token for it is meant for, as its federated credentials have it unless somebody says otherwise. */
	readonly audience: string;
}

export const PUBLIC: Cloud = {
	name: "public",
	alias: "azurecloud",
	vaults: "vault.azure.net",
	authority: "https://login.microsoftonline.com",
	audience: "api://AzureADTokenExchange",
};

export const CLOUDS: readonly Cloud[] = [
	PUBLIC,
	{
		name: "china",
		alias: "azurechinacloud",
		vaults: "vault.azure.cn",
		authority: "https://login.partner.microsoftonline.cn",
		audience: "api://AzureADTokenExchangeChina",
	},
	{
		name: "usgov",
		alias: "azureusgovernment",
		vaults: "vault.usgovcloudapi.net",
		authority: "https://login.microsoftonline.us",
		audience: "api://AzureADTokenExchangeUSGov",
	},
];

/**
 * What a token for the vaults of a cloud is for. It never comes from a server, so that none can ask for a token that is
 * good somewhere else.
 */
export function resourceOf({ vaults }: Cloud): string {
	return `https://${vaults}`;
}
