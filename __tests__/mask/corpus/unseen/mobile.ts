import type { Kind } from "../corpus.ts";
import { crlf, json, lines, properties, quoted, xml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "fastlane environment",
		declared: "FASTLANE_ENV",
		write: (secrets) => ({
			text: `# fastlane/.env.release
APP_IDENTIFIER="com.example.notes"
APPLE_ID="builds@example.com"
TEAM_ID="8XK4P2Q7VN"
ITC_TEAM_ID="118574321"
FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD=${quoted(secrets.password())}
FASTLANE_PASSWORD=${quoted(secrets.password())}
MATCH_GIT_URL="git@github.com:example/certificates.git"
MATCH_GIT_BRANCH="enterprise"
MATCH_PASSWORD=${quoted(secrets.password())}
MATCH_KEYCHAIN_NAME="ci.keychain-db"
MATCH_KEYCHAIN_PASSWORD=${quoted(secrets.password())}
FIREBASE_TOKEN="1//0${secrets.of("base64url")}"
FL_OUTPUT_DIR="./build/ios"
GYM_EXPORT_METHOD=app-store
FASTLANE_SKIP_UPDATE_CHECK=1
FASTLANE_XCODEBUILD_SETTINGS_TIMEOUT=1200
`,
			readable: lines(`
				fastlane/.env.release
				com.example.notes
				builds@example.com
				APPLE_ID
				8XK4P2Q7VN
				118574321
				git@github.com:example/certificates.git
				enterprise
				MATCH_GIT_BRANCH
				ci.keychain-db
				./build/ios
				FL_OUTPUT_DIR="./build/ios"
				GYM_EXPORT_METHOD=app-store
				app-store
				FASTLANE_SKIP_UPDATE_CHECK
				1200
			`),
		}),
	},
	{
		name: "App Store Connect API key JSON",
		declared: "ASC_KEY",
		write: (secrets) => ({
			text: `{
  "key_id": "D83848D23",
  "issuer_id": "227b0bbf-ada8-458c-9d62-3d8022b7d07f",
  "key": "-----BEGIN PRIVATE KEY-----\\n${json(secrets.of("private-key-body"))}\\n-----END PRIVATE KEY-----",
  "duration": 1200,
  "in_house": false
}
`,
			readable: lines(`
				key_id
				issuer_id
				227b0bbf-ada8-458c-9d62-3d8022b7d07f
				-----BEGIN PRIVATE KEY-----
				-----END PRIVATE KEY-----
				duration
				"duration": 1200,
				1200
				in_house
				"in_house": false
				false
			`),
		}),
	},
	{
		name: "google-services.json",
		declared: "GOOGLE_SERVICES",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					project_info: {
						project_number: "918273645546",
						project_id: "example-notes",
						storage_bucket: "example-notes.appspot.com",
						firebase_url:
							"https://example-notes.europe-west1.firebasedatabase.app",
					},
					client: [
						{
							client_info: {
								mobilesdk_app_id: "1:918273645546:android:3c5a9b7d1e2f4a60",
								android_client_info: { package_name: "com.example.notes" },
							},
							oauth_client: [
								{
									client_id: "918273645546-notes.apps.googleusercontent.com",
									client_type: 3,
								},
							],
							api_key: [{ current_key: secrets.of("google-key") }],
							services: {
								appinvite_service: { other_platform_oauth_client: [] },
							},
						},
					],
					configuration_version: "1",
				},
				null,
				2,
			),
			readable: lines(`
				project_info
				918273645546
				example-notes
				example-notes.appspot.com
				https://example-notes.europe-west1.firebasedatabase.app
				client_info
				mobilesdk_app_id
				android_client_info
				com.example.notes
				918273645546-notes.apps.googleusercontent.com
				oauth_client
				"client_type": 3
				appinvite_service
				configuration_version
			`),
		}),
	},
	{
		name: "keystore.properties of Android",
		declared: "KEYSTORE_PROPERTIES",
		write: (secrets) => ({
			text: crlf(`# Upload key, valid to 2049
storeFile=C:\\\\keys\\\\upload.jks
storePassword=${properties(secrets.password())}
keyAlias=upload-2024
keyPassword=${properties(secrets.password())}

MAPS_API_KEY=${secrets.of("google-key")}
sdk.dir=C\\:\\\\Android\\\\Sdk
versionCode=20411
flutter.versionName=4.11.0
flutter.minSdkVersion=24
`),
			readable: lines(`
				Upload key, valid to 2049
				storeFile
				upload.jks
				keyAlias=upload-2024
				upload-2024
				keyPassword
				MAPS_API_KEY
				sdk.dir
				Android
				versionCode=20411
				20411
				4.11.0
				flutter.minSdkVersion=24
			`),
		}),
	},
	{
		name: "Info.plist and launchd plist",
		declared: "LAUNCH_AGENT",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>com.example.runner</string>
	<key>ProgramArguments</key>
	<array>
		<string>/opt/homebrew/bin/runner</string>
		<string>--server</string>
		<string>https://ci.example.com:8443</string>
		<string>--token</string>
		<string>${secrets.of("mixed")}</string>
	</array>
	<key>EnvironmentVariables</key>
	<dict>
		<key>LANG</key>
		<string>en_US.UTF-8</string>
		<key>GITHUB_TOKEN</key>
		<string>${secrets.of("github")}</string>
		<key>KEYCHAIN_PASSWORD</key>
		<string>${xml(secrets.password())}</string>
	</dict>
	<key>StandardErrorPath</key>
	<string>/Users/builder/Library/Logs/runner.log</string>
	<key>ThrottleInterval</key>
	<integer>3600</integer>
	<key>RunAtLoad</key>
	<true/>
</dict>
</plist>
`,
			readable: lines(`
				<?xml version="1.0" encoding="UTF-8"?>
				http://www.apple.com/DTDs/PropertyList-1.0.dtd
				<plist version="1.0">
				<dict>
				<key>Label</key>
				com.example.runner
				<string>com.example.runner</string>
				ProgramArguments
				/opt/homebrew/bin/runner
				--server
				https://ci.example.com:8443
				--token
				EnvironmentVariables
				en_US.UTF-8
				/Users/builder/Library/Logs/runner.log
				StandardErrorPath
				<integer>3600</integer>
				3600
				RunAtLoad
				<true/>
			`),
		}),
	},
];
