import { describe, expect, test } from "vitest";
import { isVendorToken } from "../../src/mask/judge/vendors.ts";

// Put together here, so that no token stands in the source.
const hex = (length: number) => "0f1e2d3c4b5a6978".repeat(10).slice(0, length);
const letters = (length: number) =>
	"aB3dE5fG7hJ9kL2m".repeat(20).slice(0, length);
const upper = (length: number) => letters(length).toUpperCase();

/** How vendors write them, by their documentation and the rules of public secret scanners. */
const TOKENS: readonly (readonly [vendor: string, token: string])[] = [
	["Adafruit", `aio_${letters(28)}`],
	["Adobe", `p8e-${hex(32)}`],
	["Airtable", `pat${letters(14)}.${hex(64)}`],
	["Artifactory", `AKCp${letters(69)}`],
	["Asana", `1/${"1234567890123456"}:${hex(32)}`],
	["BitGo", `v2x${hex(64)}`],
	["Buildkite", `bkua_${hex(40)}`],
	["Cloudflare's origin CA", `v1.0-${hex(24)}-${hex(146)}`],
	["Clojars", `CLOJARS_${letters(60).toLowerCase()}`],
	["Contentful", `CFPAT-${letters(43)}`],
	["crates.io", `cio${letters(32)}`],
	["Doppler", `dp.pt.${letters(43)}`],
	["Duffel", `duffel_live_${letters(43)}`],
	["EasyPost", `EZAK${letters(54)}`],
	["Facebook", `123456789012345|${letters(27)}`],
	["Flutterwave", `FLWSECK-${hex(32)}-X`],
	["HubSpot", `pat-na1-${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`],
	["LaunchDarkly", `sdk-${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`],
	["Lob", `live_${hex(35)}`],
	["Mailchimp", `${hex(32)}-us12`],
	["Mailgun", `${hex(32)}-${hex(8)}-${hex(8)}`],
	["New Relic", `${hex(36)}NRAL`],
	["NuGet", `oy2${letters(43).toLowerCase()}`],
	["Octopus", `API-${upper(26)}`],
	["OpenShift", `sha256~${letters(43)}`],
	[
		"Plaid",
		`access-sandbox-${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
	],
	["PlanetScale", `pscale_tkn_${letters(43)}`],
	[
		"secret key of 1Password",
		`A3-${upper(6)}-${upper(11)}-${upper(5)}-${upper(5)}-${upper(5)}`,
	],
	["Sendinblue", `xkeysib-${hex(64)}-${letters(16)}`],
	["Shippo", `shippo_live_${hex(40)}`],
	["Sourcegraph", `sgp_${hex(40)}`],
	["Telegram", `1234567890:AA${letters(33)}`],
	["Terraform Cloud", `${letters(14)}.atlasv1.${letters(67)}`],
	["WakaTime", `waka_${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`],
	["Zoho", `1000.${hex(32)}.${hex(32)}`],
];

describe("tokens of vendors", () => {
	test.each(TOKENS)("%s", (_, token) => {
		expect(isVendorToken(token)).toBe(true);
	});

	test.each([
		"live_2024-11-26.mp4",
		"test_integration_of_2_parts",
		"API-REFERENCE-2024",
		"sdk-2024.11.3-linux-amd64",
		"access-production-logs-7",
		`sha256:${hex(64)}`,
		`${hex(32)}-us-east-1`,
		"1000.2.3",
		"cioccolata-2-volte-al-giorno",
		"pat-on-the-back-24",
		"v1.0-beta-2-of-many",
		"sm_parts_of_7_machines",
	])("%s is none", (text) => {
		expect(isVendorToken(text)).toBe(false);
	});
});
