import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** What signs and publishes: phones, desktops, games, packages, shops. */
export const kinds: readonly Kind[] = [
	{
		name: "fastlane App Store Connect key JSON",
		declared: "ASC_JSON",
		write: (secrets) => ({
			text: `${JSON.stringify(
				{
					key_id: "D383SF739B",
					issuer_id: "6053b7fe-68a8-4acb-89be-165aa6465141",
					key: pem(secrets.of("private-key-body")),
					duration: 1200,
					in_house: false,
				},
				null,
				2,
			)}\n`,
			readable: words(
				"key_id | issuer_id | END PRIVATE KEY | duration | 1200 | in_house | BEGIN PRIVATE KEY | false",
			),
		}),
	},
	{
		name: "fastlane dotenv for match",
		declared: "FASTLANE_DOTENV",
		write: (secrets) => ({
			text: `# fastlane/.env.release
FASTLANE_USER=ci-apple@fjordbank.example
FASTLANE_TEAM_ID=4KX9TQ27WB
FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=${secrets.of("letters")}
MATCH_GIT_URL=git@git.fjordbank.example:mobile/certificates.git
MATCH_PASSWORD="${escapes.shellDouble(secrets.password())}"
MATCH_KEYCHAIN_NAME=fastlane_tmp_keychain
MATCH_TYPE=appstore
SLACK_URL=https://hooks.slack.com/services/T02FJORD7/B04NB6XQ8/${secrets.of("mixed")}
GYM_SCHEME=FjordMobile
GYM_OUTPUT_DIRECTORY=./build/ipa
LC_ALL=en_US.UTF-8
`,
			readable: words(
				"# fastlane/.env.release | ci-apple@fjordbank.example | 4KX9TQ27WB | git@git.fjordbank.example:mobile/certificates.git | fastlane_tmp_keychain | appstore | FjordMobile | ./build/ipa | en_US.UTF-8 | MATCH_GIT_URL | GYM_OUTPUT_DIRECTORY",
			),
		}),
	},
	{
		name: "Expo credentials.json",
		declared: "EXPO_JSON",
		write: (secrets) => ({
			text: `{
  "android": {
    "keystore": {
      "keystorePath": "credentials/android/upload.jks",
      "keystorePassword": "${escapes.json(secrets.password())}",
      "keyAlias": "upload",
      "keyPassword": "${escapes.json(secrets.password())}"
    }
  },
  "ios": {
    "Billett": {
      "provisioningProfilePath": "credentials/ios/billett.mobileprovision",
      "distributionCertificate": {
        "path": "credentials/ios/dist-cert.p12",
        "password": "${escapes.json(secrets.password())}"
      }
    }
  }
}
`,
			readable: words(
				"android | keystorePath | credentials/android/upload.jks | keyAlias | upload | Billett | provisioningProfilePath | credentials/ios/billett.mobileprovision | distributionCertificate | credentials/ios/dist-cert.p12",
			),
		}),
	},
	{
		name: "Cordova build.json",
		declared: "CORDOVA_BUILD",
		write: (secrets) => ({
			text: `{
  "android": {
    "debug": { "packageType": "apk" },
    "release": {
      "keystore": "../android.keystore",
      "storePassword": "${escapes.json(secrets.password())}",
      "alias": "turlaget",
      "password": "${escapes.json(secrets.password())}",
      "keystoreType": "pkcs12",
      "packageType": "bundle"
    }
  },
  "ios": {
    "release": {
      "codeSignIdentity": "iPhone Distribution",
      "developmentTeam": "FG35JLLMXX",
      "buildFlag": ["EMBEDDED_CONTENT_CONTAINS_SWIFT = YES", "LD_RUNPATH_SEARCH_PATHS = \\"@executable_path/Frameworks\\""]
    }
  }
}
`,
			readable: words(
				'packageType | ../android.keystore | turlaget | pkcs12 | bundle | codeSignIdentity | iPhone Distribution | FG35JLLMXX | EMBEDDED_CONTENT_CONTAINS_SWIFT = YES | LD_RUNPATH_SEARCH_PATHS = "@executable_path/Frameworks" | developmentTeam',
			),
		}),
	},
	{
		name: "steamcmd script of a depot",
		declared: "DEPOT_UPLOAD",
		write: (secrets) => ({
			text: `@ShutdownOnFailedCommand 1
@NoPromptForPassword 1
login fjordgames_build ${secrets.of("mixed")}
run_app_build ../scripts/app_build_1942280.vdf
app_set_config 1942280 branch beta
quit
`,
			readable: words(
				"@ShutdownOnFailedCommand | @NoPromptForPassword | login | fjordgames_build | run_app_build | ../scripts/app_build_1942280.vdf | 1942280 | branch beta | quit",
			),
		}),
	},
	{
		name: "electron-builder env with certificates",
		declared: "DESKTOP_SIGN",
		write: (secrets) => ({
			text: `CSC_LINK: https://certs.fjordbank.example/desktop/2026.p12
CSC_KEY_PASSWORD: '${escapes.doubled(secrets.password())}'
WIN_CSC_LINK: https://certs.fjordbank.example/desktop/2026-win.pfx
WIN_CSC_KEY_PASSWORD: "${escapes.json(secrets.password())}"
APPLE_ID: ci-apple@fjordbank.example
APPLE_TEAM_ID: 4KX9TQ27WB
AZURE_KEY_VAULT_URI: https://fjord-sign.vault.azure.example/
AZURE_CLIENT_ID: 6dca6b5e-4b0a-4a80-9c1d-30a5a9c1f7f2
AZURE_CLIENT_SECRET: ${secrets.of("mixed")}
GH_TOKEN: ${secrets.of("github")}
ELECTRON_CACHE: /var/cache/electron
USE_HARD_LINKS: "false"
`,
			readable: words(
				"https://certs.fjordbank.example/desktop/2026.p12 | 2026-win.pfx | ci-apple@fjordbank.example | 4KX9TQ27WB | https://fjord-sign.vault.azure.example/ | AZURE_KEY_VAULT_URI | ELECTRON_CACHE | /var/cache/electron | USE_HARD_LINKS | WIN_CSC_LINK",
			),
		}),
	},
];
