import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Servers of games, and licences of programs. */
export const games: readonly Kind[] = [
	{
		name: "server.cfg of FiveM",
		declared: "ROLEPLAY",
		write: (secrets) => ({
			text: `# Stadt am See
endpoint_add_tcp "0.0.0.0:30120"
sv_hostname "Stadt am See [DE]"
sets tags "roleplay, german"
sv_licenseKey cfxk_${secrets.of("mixed")}
set steam_webApiKey "${secrets.of("hex")}"
set mysql_connection_string "mysql://fivem:${escapes.url(secrets.of("symbols"))}@localhost/fivem?charset=utf8mb4"
set sv_tebexSecret "${secrets.of("hex")}"
rcon_password "${secrets.password('"')}"
setr voice_useSendingRangeOnly true
set discord_webhook "https://discord.com/api/webhooks/1184930223014772810/${secrets.of("base64url")}"
add_ace group.admin command allow
add_principal identifier.steam:110000112345678 group.admin
ensure chat
`,
			readable: words(
				"Stadt am See [DE] | 0.0.0.0:30120 | roleplay, german | steam_webApiKey | charset=utf8mb4 | voice_useSendingRangeOnly | add_ace group.admin command allow | identifier.steam:110000112345678 | ensure chat | discord.com",
			),
		}),
	},
	{
		name: "KeyValues of Valve: gameserver and steamcmd",
		declared: "VDF",
		write: (secrets) => ({
			text: `"AppBuild"
{
	"AppID" "1000"
	"Desc" "nightly build of the demo"
	"ContentRoot" "..\\content\\"
	"InstallConfigStore"
	{
		"Software" { "Valve" { "Steam" {
			"Accounts" { "builder77" { "SteamID" "76561198000000042" } }
			"ConnectCache" { "f1a2b3c4" "${secrets.of("hex")}" }
		} } }
	}
	"Databases"
	{
		"driver_default" "mysql"
		"default"
		{
			"host" "db.clan.example"
			"user" "sourcebans"
			"pass" "${secrets.password('"\\')}"
		}
	}
}
// server.cfg
hostname "Clan 24/7 dust2"
sv_password ${secrets.of("short")}
rcon_password "${secrets.of("words")}"
sv_setsteamaccount ${secrets.of("hex")}
tv_password "${secrets.of("letters")}"
mp_maxrounds 30
// steamcmd +login builder77 ${secrets.of("mixed")} +run_app_build demo.vdf +quit
`,
			readable: words(
				"AppBuild | nightly build of the demo | builder77 | 76561198000000042 | driver_default | db.clan.example | sourcebans | Clan 24/7 dust2 | mp_maxrounds | +run_app_build demo.vdf",
			),
		}),
	},
	{
		name: "Minecraft, Factorio and Palworld settings",
		declared: "SANDBOX_SERVERS",
		write: (secrets) => ({
			text: `#Minecraft server properties
#Tue May 07 18:12:01 CEST 2024
enable-rcon=true
motd=\\u00A7aSchulserver \\u2014 bitte nett sein
rcon.password=${escapes.properties(secrets.password("\\"))}
management-server-secret=${secrets.of("mixed")}
level-seed=-4172144997902289642
resource-pack-sha1=da39a3ee5e6b4b0d3255bfef95601890afd80709
{
  "name": "Fabrik der 7b",
  "_comment_credentials": "Your login, needed for public games",
  "username": "lehrer_k",
  "password": "",
  "token": "${secrets.of("hex")}",
  "game_password": "${escapes.json(secrets.of("chosen"))}",
  "max_upload_slots": 5
}
[/Script/Pal.PalGameWorldSettings]
OptionSettings=(Difficulty=None,DayTimeSpeedRate=1.000000,ServerName="Inselwelt",AdminPassword="${secrets.of("words")}",ServerPassword="${secrets.of("letters")}",PublicPort=8211,RCONEnabled=True,Region="EU")
`,
			readable: words(
				"enable-rcon | level-seed | -4172144997902289642 | da39a3ee5e6b4b0d3255bfef95601890afd80709 | Fabrik der 7b | needed for public games | lehrer_k | max_upload_slots | Inselwelt | DayTimeSpeedRate | PublicPort=8211 | RCONEnabled",
			),
		}),
	},
	{
		name: "gurobi.lic and a block of a licence",
		declared: "SOLVER_LICENCES",
		write: (secrets) => ({
			text: `# Gurobi WLS license file
WLSACCESSID=5a1d0c7e-3b52-4f6e-8d11-20c4be7f9a63
WLSSECRET=${secrets.of("uuid")}
LICENSEID=2417003
TOKENSERVER=lic.uni.example
PASSWORD=${secrets.of("mixed")}
# Sublime style
----- BEGIN LICENSE -----
Institut fuer Statik
Unlimited User License
EA7E-81044230
${secrets.of("hex-block")}
------ END LICENSE ------
# FlexLM: the signature is of no use elsewhere
SERVER lic.uni.example 001122334455 27000
FEATURE solver vendord 2024.1 31-dec-2030 50
`,
			readable: words(
				"Gurobi WLS license file | 2417003 | lic.uni.example | Institut fuer Statik | Unlimited User License | 001122334455 27000 | the signature is of no use elsewhere | 31-dec-2030 | vendord",
			),
		}),
	},
	{
		name: "serial numbers, a table of the office",
		declared: "SERIALS",
		write: (secrets) => ({
			text: `Program;Seats;License key;Registered to;Renewal
Typora;5;${secrets.of("mixed")};einkauf@buero.example;none
"Affinity ""Publisher""";3;${secrets.of("uuid")};grafik@buero.example;none
Office LTSC;12;${secrets.of("letters")};it@buero.example;2026-10-01
Total Commander;1;${secrets.of("hex")};"Keller, Uwe";none
`,
			readable: words(
				"Program | Seats | Registered to | Renewal | Typora | einkauf@buero.example | grafik@buero.example | Office LTSC | 2026-10-01 | Total Commander | Keller, Uwe",
			),
		}),
	},
	{
		name: "lab: cdsapirc, ecmwf, DVC, W&B and iRODS",
		declared: "LAB_DOTFILES",
		write: (secrets) => ({
			text: `url: https://cds.climate.example/api/v2
key: 248113:${secrets.of("uuid")}
verify: 1
{
    "url"   : "https://api.ecmwf.example/v1",
    "key"   : "${secrets.of("hex")}",
    "email" : "doktorandin@uni.example"
}
['remote "lab"']
    url = ssh://minio.uni.example/dvc
    user = dvc
    password = ${secrets.password("#;%")}
    access_key_id = labdvc
    secret_access_key = ${secrets.of("aws-secret")}
machine api.wandb.example
  login user
  password ${secrets.of("hex")}
machine urs.earthdata.example login doktorandin password ${secrets.of("chosen")}
irods_host irods.uni.example
irods_authentication_scheme native
default_token = hf_${secrets.of("letters")}
`,
			readable: words(
				"https://cds.climate.example/api/v2 | 248113 | https://api.ecmwf.example/v1 | doktorandin@uni.example | ssh://minio.uni.example/dvc | labdvc | api.wandb.example | urs.earthdata.example | irods.uni.example | native | irods_authentication_scheme",
			),
		}),
	},
];

/** A key of 32 bytes in hex that ends with what was made for it. */
function padded(hex: string): string {
	const start =
		"b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291";
	return start.slice(0, 64 - hex.length) + hex;
}

/** Coins and the keys to them. */
export const coins: readonly Kind[] = [
	{
		name: "bitcoin.conf and lnd.conf",
		declared: "NODE_CONF",
		write: (secrets) => ({
			text: `# bitcoind
server=1
txindex=1
rpcuser=lightning
rpcpassword=${secrets.password("#")}
rpcauth=mempool:${secrets.of("hex")}$${secrets.of("hex")}
rpcallowip=172.20.0.0/16
zmqpubrawblock=tcp://127.0.0.1:28332
[main]
wallet=savings
; lnd.conf
[Application Options]
alias=Seeadler
color=#3399ff
externalip=203.0.113.12
[Bitcoind]
bitcoind.rpchost=127.0.0.1
bitcoind.rpcuser=lightning
bitcoind.rpcpass=${secrets.of("words")}
[tor]
tor.password=${secrets.of("letters")}
[wtclient]
# admin.macaroon as hex
# ${secrets.of("hex")}
[protocol]
wallet-unlock-password=${secrets.of("passphrase")}
`,
			readable: words(
				"txindex=1 | lightning | mempool | 172.20.0.0/16 | tcp://127.0.0.1:28332 | savings | Seeadler | #3399ff | 203.0.113.12 | bitcoind.rpchost | admin.macaroon as hex",
			),
		}),
	},
	{
		name: "hardhat, foundry and NEAR",
		declared: "CONTRACTS",
		write: (secrets) => ({
			text: `// hardhat.config.ts
const INFURA = "${secrets.of("hex")}";
export default {
  solidity: "0.8.24",
  networks: {
    sepolia: { url: \`https://sepolia.node.example/v3/\${INFURA}\`, accounts: ["0x${padded(secrets.of("hex"))}"], chainId: 11155111 },
    mainnet: { url: "https://eth.node.example/v2/${secrets.of("base64url")}", accounts: { mnemonic: "${secrets.of("mnemonic")}", path: "m/44'/60'/0'/0" } },
  },
  etherscan: { apiKey: { mainnet: '${secrets.of("mixed")}' } },
  token: "0xdAC17F958D2ee523a2206206994597C13D831ec7", // the contract, public
};
/* ~/.near-credentials/testnet/falke.testnet.json */
export const near = {"account_id":"falke.testnet","public_key":"ed25519:6E8sCci9badyRkXb3JoRpBj5p8C6Tw41ELDZoiihKEtp","private_key":"ed25519:${secrets.of("mixed")}"};
// cast send --private-key 0x${padded(secrets.of("hex"))} --rpc-url https://rpc.node.example 0x95222290DD7278Aa3Ddd389Cc1E1d165CC4BAfe5
`,
			readable: words(
				"hardhat.config.ts | 0.8.24 | https://sepolia.node.example/v3/ | 11155111 | eth.node.example | m/44'/60'/0'/0 | 0xdAC17F958D2ee523a2206206994597C13D831ec7 | the contract, public | falke.testnet | ed25519:6E8sCci9badyRkXb3JoRpBj5p8C6Tw41ELDZoiihKEtp | https://rpc.node.example | 0x95222290DD7278Aa3Ddd389Cc1E1d165CC4BAfe5",
			),
		}),
	},
	{
		name: "wallets on paper",
		declared: "COLD_STORAGE",
		write: (secrets) => ({
			text: `Hardware wallet (blue), bought 2021

Recovery phrase:
${secrets.of("mnemonic")}

PIN of the device: ${secrets.of("pin")}
25th word: ${secrets.of("words")}

Address for incoming: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
Fingerprint of the master key: 73c5da0a

Cardano, payment.skey
{"type": "PaymentSigningKeyShelley_ed25519", "description": "Payment Signing Key", "cborHex": "5820${padded(secrets.of("hex"))}"}

Exchange account: kraken.example, user uhu@mail.example
  password   ${secrets.of("chosen")}
  2FA seed   ${secrets.of("base32")}
  API key    ${secrets.of("base64")}
  API secret ${secrets.of("base64")}
`,
			readable: words(
				"Hardware wallet (blue), bought 2021 | bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq | 73c5da0a | payment.skey | PaymentSigningKeyShelley_ed25519 | Payment Signing Key | kraken.example | uhu@mail.example | Recovery phrase",
			),
		}),
	},
];
