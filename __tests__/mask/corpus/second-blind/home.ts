import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What hums at home. */
export const home: readonly Kind[] = [
	{
		name: "Home Assistant secrets.yaml",
		declared: "HOUSE",
		write: (secrets) => ({
			text: `# used by !secret
http_base_url: https://haus.example
latitude_home: 48.2082
wifi_name: Dachgeschoss
wifi_code: ${secrets.of("chosen")}
alarm_code: "${secrets.of("pin")}"
recorder_db: mysql://hass:${escapes.url(secrets.of("symbols"))}@core-mariadb/hass?charset=utf8mb4
mqtt_user: sensorik
mqtt_pw: ${secrets.of("words")}
tado_login: haus@mail.example
tado_pass: '${escapes.doubled(secrets.password())}'
telegram_bot: "712345698:${secrets.of("base64url")}"
google_assistant_key: ${secrets.of("google-key")}
ring_doorbell_token: ${secrets.of("jwt")}
front_camera: rtsp://viewer:${secrets.of("letters")}@192.168.7.31:554/h264
`,
			readable: words(
				"used by !secret | https://haus.example | 48.2082 | Dachgeschoss | core-mariadb | charset=utf8mb4 | sensorik | haus@mail.example | viewer | 192.168.7.31:554/h264 | latitude_home",
			),
		}),
	},
	{
		name: "ESPHome device",
		declared: "SENSOR_NODE",
		write: (secrets) => ({
			text: `substitutions:
  name: balkon-node
esphome:
  name: \${name}
  friendly_name: Balkon
esp32:
  board: esp32dev
api:
  encryption:
    key: "${secrets.of("wireguard")}"
ota:
  - platform: esphome
    password: "${secrets.of("hex")}"
wifi:
  networks:
    - ssid: Dachgeschoss
      password: ${secrets.of("chosen")}
  ap:
    ssid: "Balkon Fallback Hotspot"
    password: "${secrets.of("mixed")}"
web_server:
  port: 80
  auth: {username: admin, password: ${secrets.of("words")}}
sensor:
  - platform: dht
    pin: GPIO23
    update_interval: 60s
    model: AM2302
time:
  - platform: homeassistant
    id: esptime
`,
			readable: words(
				"balkon-node | Balkon | esp32dev | Dachgeschoss | Balkon Fallback Hotspot | admin | GPIO23 | AM2302 | esptime | update_interval | homeassistant",
			),
		}),
	},
	{
		name: "openHAB things, mosquitto and Tasmota",
		declared: "THINGS",
		write: (secrets) => ({
			text: `// bridges.things
Bridge mqtt:broker:hof "Hof" [ host="10.1.1.9", port=1883, username="hof", password="${escapes.json(secrets.password())}" ] {
  Thing topic pumpe "Pumpe" @ "Garten" [ stateTopic="stat/pumpe" ]
}
Thing avmfritz:fritzbox:1 [ ipAddress="fritz.box", user="openhab", password="${secrets.of("words")}", pollingInterval=15 ]
Thing netatmo:account:home [ clientId="5c3f7d0b9e1a4c0f8b2d6e7a", clientSecret="${secrets.of("mixed")}", refreshToken="${secrets.of("hex")}" ]
# mosquitto bridge
connection cloud
address broker.example:8883
remote_username hof-bridge
remote_password ${secrets.of("letters")}
bridge_psk ${secrets.of("hex")}
topic sensors/# out 1
# tasmota
Backlog SSID1 Dachgeschoss; Password1 ${secrets.of("chosen")}; MqttHost 10.1.1.9; MqttUser tas; MqttPassword ${secrets.of("mixed")}; WebPassword ${secrets.of("short")}; Topic lampe
`,
			readable: words(
				"10.1.1.9 | pumpe | Garten | stat/pumpe | fritz.box | openhab | pollingInterval | 5c3f7d0b9e1a4c0f8b2d6e7a | broker.example:8883 | hof-bridge | sensors/# | Dachgeschoss | MqttHost | Topic lampe",
			),
		}),
	},
	{
		name: "Frigate config with cameras",
		declared: "CAMERAS",
		write: (secrets) => {
			const pass = secrets.of("letters");
			return {
				text: `mqtt:
  host: mqtt.lan
  user: frigate
  password: ${secrets.of("words")}
go2rtc:
  streams:
    hof:
      - rtsp://admin:${pass}@10.3.0.21:554/Streaming/Channels/101
      - ffmpeg:hof#audio=opus
    tuer: "http://10.3.0.22/flv?port=1935&app=bcs&stream=channel0_main.bcs&user=admin&password=${escapes.url(secrets.password())}"
  rtsp:
    username: viewer
    password: "${escapes.json(secrets.of("symbols"))}"
cameras:
  hof:
    ffmpeg:
      inputs:
        - path: rtsp://admin:${pass}@10.3.0.21:554/Streaming/Channels/102
          roles: [detect]
    onvif: {host: 10.3.0.21, port: 8000, user: admin, password: ${pass}}
detectors:
  coral: {type: edgetpu, device: usb}
plus: {api_key: "b0bd9763-8b1e-4c9b-9b0d-8f2c6a1d7e35:${secrets.of("hex")}"}
`,
				readable: words(
					"mqtt.lan | frigate | admin | 10.3.0.21:554/Streaming/Channels/101 | ffmpeg:hof#audio=opus | app=bcs | channel0_main.bcs | viewer | detect | edgetpu | coral | 10.3.0.22",
				),
			};
		},
	},
	{
		name: "Homebridge config.json",
		declared: "BRIDGE",
		write: (secrets) => ({
			text: `{
    "bridge": { "name": "Homebridge 7F2A", "username": "0E:21:9C:7F:2A:B4", "port": 51826, "pin": "${secrets.of("pin")}" },
    "accessories": [],
    "platforms": [
        { "platform": "config", "name": "Config", "port": 8581, "auth": "form", "secretKey": "${secrets.of("hex")}" },
        { "platform": "Nest", "googleAuth": { "issueToken": "https://accounts.example/o/oauth2/iframerpc?action=issueToken&client_id=733249279899", "cookies": "__Secure-3PSID=${secrets.of("base64url")}; NID=${secrets.of("mixed")}" } },
        { "platform": "Hue", "host": "10.0.0.8", "users": { "001788FFFE23A1B2": "${secrets.of("mixed")}" } },
        { "platform": "SamsungTV", "name": "Wohnzimmer", "ip": "10.0.0.77", "token": "${secrets.of("pin")}" },
        { "platform": "Ring", "refreshToken": "${secrets.of("jwt")}" },
        { "platform": "Tuya", "options": { "username": "home@mail.example", "password": "${escapes.json(secrets.password())}", "countryCode": 49 } }
    ]
}
`,
			readable: words(
				"Homebridge 7F2A | 0E:21:9C:7F:2A:B4 | 51826 | https://accounts.example/o/oauth2/iframerpc | issueToken | 733249279899 | 10.0.0.8 | 001788FFFE23A1B2 | Wohnzimmer | home@mail.example | countryCode",
			),
		}),
	},
	{
		name: "media servers: Kodi, Plex, Sonarr and downloads",
		declared: "MEDIA",
		write: (secrets) => ({
			text: `<passwords>
    <path>
        <from pathversion="1">smb://NAS/Filme</from>
        <to pathversion="1">smb://kodi:${escapes.xml(escapes.url(secrets.password()))}@NAS/Filme/</to>
    </path>
</passwords>
<Preferences FriendlyName="Keller" MachineIdentifier="1b4e28ba-2fa1-11d2-883f-0016d3cca427" PlexOnlineUsername="kinofan" PlexOnlineToken="${secrets.of("mixed")}" PlexOnlineMail="kino@mail.example"/>
<Config>
  <Port>8989</Port>
  <ApiKey>${secrets.of("hex")}</ApiKey>
  <Branch>main</Branch>
  <SslCertPassword>${secrets.of("words")}</SslCertPassword>
</Config>
{"rpc-port": 9091, "rpc-username": "lade", "rpc-password": "{${secrets.of("hex")}", "download-dir": "/srv/dl"}
rpc-secret=${secrets.of("letters")}
# sabnzbd.ini
[servers]
[[news.example]]
username = nzbfan
password = ${secrets.of("chosen")}
connections = 20
`,
			readable: words(
				"smb://NAS/Filme | Keller | 1b4e28ba-2fa1-11d2-883f-0016d3cca427 | kinofan | kino@mail.example | 8989 | main | /srv/dl | lade | news.example | nzbfan | connections | PlexOnlineUsername",
			),
		}),
	},
	{
		name: "yt-dlp, gallery-dl and a jar of cookies",
		declared: "DOWNLOADERS",
		write: (secrets) => ({
			text: `# yt-dlp.conf
--username hobby@mail.example
--password '${escapes.shell(secrets.password("\n"))}'
--video-password ${secrets.of("short")}
--proxy socks5://px:${secrets.of("words")}@proxy.example:1080
-o ~/Videos/%(title)s.%(ext)s
--add-header "Authorization: Bearer ${secrets.of("jwt")}"
# cookies.txt
# Netscape HTTP Cookie File
.video.example	TRUE	/	TRUE	1767225600	SID	${secrets.of("base64url")}
.video.example	TRUE	/	FALSE	1767225600	PREF	hl=de&tz=Europe.Vienna
#HttpOnly_.forum.example	TRUE	/	TRUE	0	session_token	${secrets.of("hex")}
www.shop.example	FALSE	/	FALSE	1767225600	lang	de-AT
`,
			readable: words(
				"hobby@mail.example | proxy.example:1080 | ~/Videos/%(title)s.%(ext)s | Netscape HTTP Cookie File | .video.example | PREF | hl=de&tz=Europe.Vienna | .forum.example | session_token | www.shop.example | de-AT",
			),
		}),
	},
];
