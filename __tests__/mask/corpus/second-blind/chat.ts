import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Programs by which people talk to each other, and their servers. */
export const chat: readonly Kind[] = [
	{
		name: "irssi config",
		declared: "IRSSI",
		write: (secrets) => ({
			text: `servers = (
  { address = "irc.libera.example"; chatnet = "libera"; port = "6697"; use_tls = "yes"; autoconnect = "yes"; },
  { address = "bnc.example"; chatnet = "bnc"; port = "7000"; password = "lotte/libera:${secrets.of("mixed")}"; }
);
chatnets = {
  libera = {
    type = "IRC";
    nick = "lotte";
    sasl_mechanism = "PLAIN";
    sasl_username = "lotte";
    sasl_password = "${escapes.json(secrets.password())}";
  };
  oldnet = { autosendcmd = "/^msg nickserv identify ${secrets.of("words")};wait 2000"; };
};
channels = ( { name = "#garten"; chatnet = "libera"; autojoin = "yes"; password = "${secrets.of("short")}"; } );
settings = { core = { real_name = "Lotte L."; timestamp_format = "%H:%M"; }; };
`,
			readable: words(
				"irc.libera.example | libera | 6697 | bnc.example | lotte | PLAIN | oldnet | #garten | Lotte L. | timestamp_format | nickserv",
			),
		}),
	},
	{
		name: "ZNC config",
		declared: "ZNC",
		write: (secrets) => ({
			text: `// WARNING: do not edit while ZNC runs
Version = 1.8.2
<Listener l>
	Port = 6697
	SSL = true
</Listener>
<User falk>
	Admin = true
	Nick = falk
	RealName = Falk from work
	<Network libera>
		Server = irc.libera.example +6697 ${secrets.password()}
		LoadModule = nickserv
		<Chan #build>
			Key = ${secrets.of("short")}
		</Chan>
	</Network>
	<Pass password>
		Hash = ${secrets.of("hex")}
		Method = SHA256
		Salt = ${secrets.of("mixed")}
	</Pass>
</User>
<User guest>
	Pass = plain#${secrets.of("words")}
</User>
`,
			readable: words(
				"do not edit while ZNC runs | 1.8.2 | falk | Falk from work | irc.libera.example | nickserv | #build | SHA256 | guest | plain",
			),
		}),
	},
	{
		name: "InspIRCd tags and Anope services",
		declared: "IRCD",
		write: (secrets) => ({
			text: `<server name="irc.club.example" description="The club" network="ClubNet">
<admin name="Rita" nick="rita" email="rita@club.example">
<power diepass="${escapes.xml(secrets.password("&<>'\""))}" restartpass="${secrets.of("words")}">
<connect name="main" allow="*" timeout="10" password="${secrets.of("short")}" maxchans="20">
<link name="services.club.example" ipaddr="127.0.0.1" port="7000" sendpass="${secrets.of("letters")}" recvpass="${secrets.of("mixed")}">
<oper name="rita" password="${secrets.of("mixed")}" host="*@10.0.0.*" type="NetAdmin">
<cloak mode="full" key="${secrets.of("base64url")}" prefix="club-">
<module name="sqlauth">
<database module="pgsql" id="main" host="db.club.example" user="ircd" pass="${secrets.of("chosen")}" name="irc">
# services.conf
uplink
{
	host = "127.0.0.1"
	port = 7000
	password = "${secrets.of("words")}"
}
serverinfo { name = "services.club.example" }
`,
			readable: words(
				"irc.club.example | The club | ClubNet | rita@club.example | maxchans | services.club.example | 127.0.0.1 | NetAdmin | club- | sqlauth | db.club.example | ircd | uplink",
			),
		}),
	},
	{
		name: "WeeChat sec.conf and irc.conf",
		declared: "WEECHAT",
		write: (secrets) => ({
			text: `#
# weechat -- sec.conf
#
[crypt]
cipher = aes256
passphrase_command = ""
[data]
__passphrase__ = off
freenode = "${escapes.json(secrets.password())}"
relay = "${secrets.of("words")}"
[server]
oftc.addresses = "irc.oftc.example/6697"
oftc.nicks = "momo,momo_"
oftc.sasl_username = "momo"
oftc.sasl_password = "${secrets.of("letters")}"
oftc.command = "/msg NickServ IDENTIFY ${secrets.of("mixed")}"
[network]
password = "${secrets.of("chosen")}"
totp_secret = "${secrets.of("base32")}"
bind_address = "127.0.0.1"
`,
			readable: words(
				"sec.conf | aes256 | irc.oftc.example/6697 | momo,momo_ | oftc.sasl_username | 127.0.0.1 | passphrase_command | NickServ",
			),
		}),
	},
	{
		name: "homeserver.yaml of Synapse and turnserver.conf",
		declared: "MATRIX_SERVER",
		write: (secrets) => ({
			text: `server_name: "matrix.example"
listeners:
  - port: 8008
    bind_addresses: ['::1', '127.0.0.1']
database:
  name: psycopg2
  args: {user: synapse, password: "${escapes.json(secrets.password())}", host: pg.example, cp_min: 5}
registration_shared_secret: "${escapes.json(secrets.of("symbols"))}"
macaroon_secret_key: ${secrets.of("mixed")}
form_secret: '${secrets.of("words")}'
turn_uris: ["turn:turn.example?transport=udp"]
turn_shared_secret: ${secrets.of("hex")}
recaptcha_public_key: 6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI
recaptcha_private_key: 6LeIxAcTAAAAA${secrets.of("letters")}
worker_replication_secret: ${secrets.of("letters")}
oidc_providers:
  - idp_id: keycloak
    issuer: https://id.example/realms/chat
    client_id: synapse
    client_secret: ${secrets.of("uuid")}
email:
  smtp_host: smtp.example
  smtp_pass: ${secrets.of("letters")}
  notif_from: "Chat <noreply@matrix.example>"
# turnserver.conf
# static-auth-secret=${secrets.of("hex")}
# user=gast:${secrets.of("short")}
# realm=matrix.example
`,
			readable: words(
				"matrix.example | 127.0.0.1 | psycopg2 | synapse | pg.example | turn:turn.example?transport=udp | 6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI | keycloak | https://id.example/realms/chat | smtp.example | noreply@matrix.example | gast | turnserver.conf",
			),
		}),
	},
	{
		name: "Murmur and TeamSpeak ini",
		declared: "VOICE",
		write: (secrets) => ({
			text: `; murmur.ini
database=/var/lib/murmur/murmur.sqlite
welcometext="<br />Welcome to <b>Murmur</b>.<br />"
port=64738
serverpassword=${secrets.of("chosen")}
icesecretread=${secrets.of("letters")}
icesecretwrite=${secrets.of("words")}
sslPassPhrase=${secrets.of("mixed")}
registerName=Gildenhaus
registerPassword=${secrets.password(';#"')}
bandwidth=72000
; ts3server.ini
serveradmin_password=${secrets.of("short")}
dbplugin=ts3db_mariadb
query_ip_allowlist=query_ip_allowlist.txt
; ts3db_mariadb.ini
host=127.0.0.1
username=ts3
password=${secrets.of("mixed")}
database=teamspeak
; privilege key
; token=${secrets.of("mixed")}
`,
			readable: words(
				"/var/lib/murmur/murmur.sqlite | Welcome to | 64738 | Gildenhaus | bandwidth | ts3db_mariadb | query_ip_allowlist.txt | 127.0.0.1 | teamspeak | privilege key",
			),
		}),
	},
	{
		name: "Asterisk: pjsip.conf, manager.conf and voicemail.conf",
		declared: "PBX",
		write: (secrets) => ({
			text: `[trunk-auth]
type=auth
auth_type=userpass
username=0301234567
password=${secrets.password(";")}
realm=sip.provider.example

[201](phone-tpl)
type=auth
md5_cred=${secrets.of("hex")}

[general]
enabled = yes
bindaddr = 127.0.0.1
[wallboard]
secret = ${secrets.of("words")}
permit = 10.0.0.0/255.255.255.0
read = system,call

[default]
; box => pin,name,email
201 => ${secrets.of("pin")},Reception,reception@praxis.example
202 => ${secrets.of("pin")},Dr. Sommer,sommer@praxis.example,,tz=berlin
[iax-old]
register => praxis:${secrets.of("mixed")}@iax.provider.example/201
dbsecret=dundi/secret
`,
			readable: words(
				"trunk-auth | userpass | 0301234567 | sip.provider.example | phone-tpl | 127.0.0.1 | wallboard | 10.0.0.0/255.255.255.0 | Reception | reception@praxis.example | Dr. Sommer | tz=berlin | iax.provider.example/201",
			),
		}),
	},
	{
		name: "Mattermost config.json, parts",
		declared: "TEAM_CHAT",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					ServiceSettings: {
						SiteURL: "https://team.example",
						ListenAddress: ":8065",
						GoogleDeveloperKey: secrets.of("google-key"),
					},
					SqlSettings: {
						DriverName: "postgres",
						DataSource: `postgres://mm:${escapes.url(secrets.of("symbols"))}@pg.example/mattermost?sslmode=disable`,
						AtRestEncryptKey: secrets.of("letters"),
					},
					FileSettings: {
						PublicLinkSalt: secrets.of("mixed"),
						AmazonS3AccessKeyId: secrets.of("aws-id"),
						AmazonS3SecretAccessKey: secrets.of("aws-secret"),
						AmazonS3Bucket: "team-files",
					},
					EmailSettings: {
						SMTPUsername: "post@team.example",
						SMTPPassword: secrets.of("chosen"),
						SMTPServer: "smtp.team.example",
						InviteSalt: secrets.of("words"),
						PushNotificationServer: "https://push.team.example",
					},
					GitLabSettings: {
						Enable: true,
						Id: "mattermost-web",
						Secret: secrets.of("hex"),
						Scope: "read_user",
					},
					LdapSettings: {
						BindUsername: "cn=reader,dc=team,dc=example",
						BindPassword: secrets.password(),
					},
				},
				null,
				"\t",
			),
			readable: words(
				"https://team.example | :8065 | postgres | pg.example/mattermost | team-files | post@team.example | smtp.team.example | https://push.team.example | mattermost-web | read_user | cn=reader,dc=team,dc=example",
			),
		}),
	},
];
