import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Editors, clients with windows, and things at home. */
export const desktop: readonly Kind[] = [
	{
		name: "IntelliJ run configuration",
		declared: "RUN_XML",
		write: (secrets) => ({
			text: `<component name="ProjectRunConfigurationManager">
  <configuration default="false" name="ShopApplication" type="SpringBootApplicationConfigurationType" factoryName="Spring Boot">
    <option name="ACTIVE_PROFILES" value="local" />
    <module name="shop.main" />
    <envs>
      <env name="DB_PASSWORD" value="${escapes.xml(secrets.password())}" />
      <env name="SERVER_PORT" value="8081" />
      <env value="${secrets.of("letters")}" name="API_TOKEN" />
    </envs>
    <option name="VM_PARAMETERS" value="-Xmx2g -Djavax.net.ssl.trustStorePassword=${secrets.of("short")} -Dspring.profiles.active=local" />
    <option name="PROGRAM_PARAMETERS" value="--client.secret=${secrets.of("hex")} --debug" />
    <method v="2"><option name="Make" enabled="true" /></method>
  </configuration>
</component>
`,
			readable: words(
				"ProjectRunConfigurationManager | ShopApplication | SpringBootApplicationConfigurationType | Spring Boot | ACTIVE_PROFILES | local | shop.main | SERVER_PORT | 8081 | -Xmx2g | -Dspring.profiles.active=local | --debug | Make",
			),
		}),
	},
	{
		name: "VS Code launch.json with comments",
		declared: "LAUNCH",
		write: (secrets) => ({
			text: `{
  // Use IntelliSense to learn about possible attributes.
  "version": "0.2.0",
  "configurations": [
    {
      "name": "Debug server",
      "type": "node",
      "request": "launch",
      "program": "\${workspaceFolder}/src/server.ts",
      "args": ["--port", "3000", "--admin-password", "${secrets.of("letters")}"],
      "env": {
        "NODE_ENV": "development",
        "JWT_SECRET": "${escapes.json(secrets.password())}", // same as staging
        "STRIPE_SECRET_KEY": "${secrets.of("stripe")}",
      },
      "skipFiles": ["<node_internals>/**"],
    },
  ],
  "sqltools.connections": [
    { "driver": "PostgreSQL", "server": "localhost", "port": 5432, "username": "dev", "password": "${secrets.of("words")}", "previewLimit": 50 },
  ],
}
`,
			readable: words(
				"Use IntelliSense to learn about possible attributes. | 0.2.0 | Debug server | launch | src/server.ts | --port | 3000 | --admin-password | development | same as staging | <node_internals>/** | PostgreSQL | localhost | previewLimit",
			),
		}),
	},
	{
		name: "FileZilla sites and WinSCP sessions",
		declared: "SITES",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="3.67.0" platform="linux">
  <Servers>
    <Server>
      <Host>ftp.partner.example</Host><Port>21</Port><Protocol>0</Protocol>
      <User>corp-in</User>
      <Pass encoding="base64">${escapes.base64(secrets.of("symbols"))}</Pass>
      <Logontype>1</Logontype>
      <EncodingType>UTF-8</EncodingType>
      <Name>Partner uploads</Name>
      <RemoteDir>1 0 8 incoming</RemoteDir>
    </Server>
  </Servers>
</FileZilla3>
<!-- winscp.ini
[Sessions\\deploy@web1]
HostName=web1.corp.net
UserName=deploy
Password=${secrets.of("hex")}
TransferProtocolName=SFTP
-->
`,
			readable: words(
				"FileZilla3 | 3.67.0 | linux | ftp.partner.example | corp-in | Logontype | UTF-8 | Partner uploads | winscp.ini | web1.corp.net | deploy | SFTP | incoming",
			),
		}),
	},
	{
		name: "unattend.xml",
		declared: "UNATTEND",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" language="neutral">
      <UserAccounts>
        <AdministratorPassword><Value>${escapes.xml(secrets.password())}</Value><PlainText>true</PlainText></AdministratorPassword>
        <LocalAccounts><LocalAccount><Name>operator</Name><Group>Administrators</Group><Password><Value>${secrets.of("letters")}</Value><PlainText>true</PlainText></Password></LocalAccount></LocalAccounts>
      </UserAccounts>
      <TimeZone>W. Europe Standard Time</TimeZone>
      <RegisteredOrganization>Corp GmbH</RegisteredOrganization>
    </component>
  </settings>
  <settings pass="specialize">
    <component name="Microsoft-Windows-UnattendedJoin">
      <Identification><Credentials><Domain>corp.net</Domain><Username>joiner</Username><Password>${secrets.of("words")}</Password></Credentials><JoinDomain>corp.net</JoinDomain></Identification>
    </component>
  </settings>
</unattend>
`,
			readable: words(
				"urn:schemas-microsoft-com:unattend | Microsoft-Windows-Shell-Setup | amd64 | neutral | operator | Administrators | W. Europe Standard Time | Corp GmbH | corp.net | joiner | JoinDomain | UserAccounts",
			),
		}),
	},
	{
		name: "property list of an app",
		declared: "PLIST",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>BUNDLE_ID</key><string>net.corp.shop</string>
	<key>API_KEY</key>
	<string>${secrets.of("google-key")}</string>
	<key>IS_ADS_ENABLED</key>
	<false/>
	<key>PayloadContent</key>
	<array>
		<dict>
			<key>PayloadType</key><string>com.apple.wifi.managed</string>
			<key>SSID_STR</key><string>Corp Guest</string>
			<key>Password</key><string>${escapes.xml(secrets.password())}</string>
			<key>AutoJoin</key><true/>
		</dict>
		<dict>
			<key>UserName</key><string>kiosk</string>
			<key>SharedSecret</key><string>${secrets.of("words")}</string>
			<key>RemoteAddress</key><string>vpn.corp.net</string>
		</dict>
	</array>
</dict>
</plist>
`,
			readable: words(
				"net.corp.shop | IS_ADS_ENABLED | PayloadContent | com.apple.wifi.managed | Corp Guest | AutoJoin | kiosk | vpn.corp.net | RemoteAddress | http://www.apple.com/DTDs/PropertyList-1.0.dtd",
			),
		}),
	},
	{
		name: "Home Assistant, ESPHome and Zigbee2MQTT",
		declared: "HOME",
		write: (secrets) => ({
			text: `# secrets.yaml
wifi_ssid: Lab-5G
wifi_password: ${secrets.of("passphrase")}
latitude: 52.5200
http_base_url: https://home.corp.net
alarm_code_pin: ${secrets.of("pin")}
telegram_token: "5829104432:${secrets.of("mixed")}"
# esphome
esphome: {name: greenhouse, platform: ESP32, board: esp32dev}
api:
  encryption:
    key: "${secrets.of("wireguard")}"
ota: {platform: esphome, password: "${secrets.of("hex")}"}
sensor:
  - {platform: dht, pin: GPIO4, model: DHT22, update_interval: 60s}
mqtt:
  base_topic: zigbee2mqtt
  server: mqtt://10.0.3.2:1883
  user: zigbee
  password: ${secrets.of("letters")}
serial: {port: /dev/ttyUSB0}
`,
			readable: words(
				"secrets.yaml | Lab-5G | 52.5200 | https://home.corp.net | greenhouse | ESP32 | esp32dev | DHT22 | update_interval | zigbee2mqtt | mqtt://10.0.3.2:1883 | zigbee | /dev/ttyUSB0",
			),
		}),
	},
	{
		name: "Jupyter, Gitea and Nextcloud",
		declared: "SELFHOSTED",
		write: (secrets) => ({
			text: `# jupyter_server_config.py
c.ServerApp.ip = '0.0.0.0'
c.ServerApp.token = '${secrets.of("hex")}'
c.ServerApp.password = u'argon2:$argon2id$v=19$m=10240,t=10,p=8$${secrets.of("mixed")}'
; gitea app.ini
[server]
ROOT_URL = https://git.corp.net/
LFS_JWT_SECRET = ${secrets.of("base64url")}
[database]
DB_TYPE = mysql
PASSWD = \`${secrets.password("`")}\`
[security]
INTERNAL_TOKEN = ${secrets.of("jwt")}
PASSWORD_HASH_ALGO = pbkdf2
INSTALL_LOCK = true
<?php
$CONFIG = array (
  'instanceid' => 'oc7x2m1q4z9k',
  'passwordsalt' => '${secrets.of("mixed")}',
  'secret' => '${escapes.single(secrets.of("base64"))}',
  'trusted_domains' => array (0 => 'cloud.corp.net'),
  'dbuser' => 'nextcloud',
  'dbpassword' => '${secrets.of("words")}',
  'mail_smtpmode' => 'smtp',
);
`,
			readable: words(
				"jupyter_server_config.py | 0.0.0.0 | https://git.corp.net/ | mysql | pbkdf2 | INSTALL_LOCK | trusted_domains | cloud.corp.net | nextcloud | mail_smtpmode | smtp | PASSWORD_HASH_ALGO",
			),
		}),
	},
];
