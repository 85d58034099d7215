import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** Key files, and what seals others. */
export const keys: readonly Kind[] = [
	{
		name: "JWK set with private parts",
		declared: "JWKSET",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					keys: [
						{
							kty: "EC",
							crv: "P-256",
							kid: "signing-2026",
							use: "sig",
							d: secrets.of("base64url"),
						},
						{
							kty: "oct",
							kid: "hmac-main",
							alg: "HS256",
							k: secrets.of("base64url"),
							key_ops: ["sign", "verify"],
						},
						{
							kty: "RSA",
							e: "AQAB",
							alg: "RS256",
							d: secrets.of("base64url"),
							p: secrets.of("base64url"),
							q: secrets.of("base64url"),
						},
					],
				},
				null,
				2,
			),
			readable: words(
				"P-256 | signing-2026 | hmac-main | HS256 | verify | RS256 | AQAB",
			),
		}),
	},
	{
		name: "PGP private key block with comments",
		declared: "SIGNER",
		write: (secrets) => ({
			text: `Export of the release key, made on 2026-02-11.

-----BEGIN PGP PRIVATE KEY BLOCK-----
Version: GnuPG v2
Comment: Release signing

${secrets.of("private-key-body")}
=aB3x
-----END PGP PRIVATE KEY BLOCK-----
Passphrase: ${secrets.of("passphrase")}
`,
			readable: words(
				"Export of the release key, made on 2026-02-11. | BEGIN PGP PRIVATE KEY BLOCK | GnuPG v2 | Release signing | END PGP PRIVATE KEY BLOCK",
			),
		}),
	},
	{
		name: "PuTTY key of version 3",
		declared: "PPK",
		write: (secrets) => ({
			text: `PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: deploy@build-07
Public-Lines: 2
AAAAC3NzaC1lZDI1NTE5AAAAIJ2Zs8m3vO0v7m3g5xkq0gQm5yqv4o4Hq2u7x3aQ
pQ1k
Private-Lines: 1
${secrets.of("wireguard")}
Private-MAC: ${secrets.of("hex")}
`,
			readable: words(
				"PuTTY-User-Key-File-3 | ssh-ed25519 | Encryption: none | deploy@build-07 | Public-Lines | Private-Lines",
			),
		}),
	},
	{
		name: "authorized_keys beside a private key and a certificate",
		declared: "SSH_BUNDLE",
		write: (secrets) => ({
			text: `# id_ed25519
${pem(secrets.of("private-key-body"), "OPENSSH PRIVATE KEY")}
# authorized_keys
from="10.0.0.0/8",no-pty ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl deploy@corp.net
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7vbqajDhA4pYJ8f4hZ0zGm1nYqkWZ3XlA2k backup@corp.net
# known_hosts
git.corp.net,10.0.7.2 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGmEwNkZ1bX2h3o5nY0k6Qf7g8tV9r2pLs4uXc1dWe3a
# ca
-----BEGIN CERTIFICATE-----
MIIBhTCCASugAwIBAgIQIRi6zePL6mKjOipn+dNuaTAKBggqhkjOPQQDAjASMRAw
DgYDVQQKEwdBY21lIENvMB4XDTE3MTAyMDE5NDMwNloXDTE4MTAyMDE5NDMwNlow
-----END CERTIFICATE-----
`,
			readable: words(
				"id_ed25519 | authorized_keys | 10.0.0.0/8 | no-pty | ssh-ed25519 | AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl | deploy@corp.net | AAAAB3NzaC1yc2EAAAADAQABAAABAQC7vbqajDhA4pYJ8f4hZ0zGm1nYqkWZ3XlA2k | backup@corp.net | git.corp.net,10.0.7.2 | BEGIN CERTIFICATE | MIIBhTCCASugAwIBAgIQIRi6zePL6mKjOipn+dNuaTAKBggqhkjOPQQDAjASMRAw | DgYDVQQKEwdBY21lIENvMB4XDTE3MTAyMDE5NDMwNloXDTE4MTAyMDE5NDMwNlow",
			),
		}),
	},
	{
		name: "openssl pkcs12 bag attributes",
		declared: "BAGS",
		write: (secrets) => ({
			text: `Bag Attributes
    friendlyName: corp-shop
    localKeyID: 54 69 6D 65 20 31
Key Attributes: <No Attributes>
${pem(secrets.of("private-key-body"), "ENCRYPTED PRIVATE KEY")}
Bag Attributes
    friendlyName: corp-root
subject=C = DE, O = Corp, CN = shop.corp.net
issuer=C = DE, O = Corp, CN = Corp Issuing CA
-----BEGIN CERTIFICATE-----
MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ
RTESMBAGA1UEChMJQmFsdGltb3JlMRMwEQYDVQQLEwpDeWJlclRydXN0MSIwIAYD
-----END CERTIFICATE-----
`,
			readable: words(
				"Bag Attributes | friendlyName | corp-shop | No Attributes | BEGIN ENCRYPTED PRIVATE KEY | corp-root | shop.corp.net | Corp Issuing CA | MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ | END CERTIFICATE",
			),
		}),
	},
	{
		name: "RSA key with DEK-Info",
		declared: "LEGACY_TLS",
		write: (secrets) => ({
			text: `-----BEGIN RSA PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-256-CBC,A1B2C3D4E5F60718

${secrets.of("private-key-body")}
-----END RSA PRIVATE KEY-----
`,
			readable: words(
				"BEGIN RSA PRIVATE KEY | Proc-Type | ENCRYPTED | AES-256-CBC | END RSA PRIVATE KEY",
			),
		}),
	},
	{
		name: "age identities and recipients",
		declared: "AGE",
		write: (secrets) => ({
			text: `# created: 2026-04-01T09:30:00+02:00
# public key: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudk5scgsp0dqyz
AGE-SECRET-KEY-1${secrets.of("base32")}
# plugin
AGE-PLUGIN-YUBIKEY-1${secrets.of("base32")}
`,
			readable: words(
				"created | 2026-04-01T09:30:00+02:00 | public key | plugin",
			),
		}),
	},
	{
		name: "decrypted sops file and .sops.yaml",
		declared: "SOPS",
		write: (secrets) => ({
			text: `database:
    user: shop
    password: ${secrets.of("words")}
stripe:
    publishable: pk_test_harmless
    secret: ${secrets.of("stripe")}
webhooks:
    - ${secrets.of("mixed")}
recovery_codes_secret: "${secrets.of("hex")}"
sops:
    kms:
        - arn: arn:aws:kms:eu-west-1:123456789012:key/9c0b1f6e-3a8e-4d5c-9a44-1c2d3e4f5a6b
          created_at: "2026-03-01T00:00:00Z"
    lastmodified: "2026-05-01T12:00:00Z"
    unencrypted_suffix: _unencrypted
    version: 3.8.1
creation_rules:
    - path_regex: secrets/.*\\.yaml$
      encrypted_regex: ^(data|stringData)$
`,
			readable: words(
				"database | shop | publishable | arn:aws:kms:eu-west-1:123456789012:key/9c0b1f6e-3a8e-4d5c-9a44-1c2d3e4f5a6b | 2026-03-01T00:00:00Z | lastmodified | _unencrypted | 3.8.1 | creation_rules | path_regex | ^(data|stringData)$",
			),
		}),
	},
	{
		name: "wallets and one-time passwords",
		declared: "WALLET",
		write: (secrets) => ({
			text: `# hardhat
MNEMONIC="${secrets.of("mnemonic")}"
DEPLOYER_PRIVATE_KEY=0x${secrets.of("hex")}
INFURA_PROJECT_SECRET=${secrets.of("hex")}
RPC_URL=https://mainnet.infura.io/v3/
CHAIN_ID=11155111
CONTRACT_OWNER=octobot
# second factors
TOTP_SECRET=${secrets.of("base32")}
OTP_URI="otpauth://totp/Corp:alice@corp.net?secret=${secrets.of("base32")}&issuer=Corp&algorithm=SHA1&digits=6&period=30"
CARD_PIN=${secrets.of("pin")}
seed_phrase: ${secrets.of("mnemonic")}
`,
			readable: words(
				"hardhat | https://mainnet.infura.io/v3/ | 11155111 | octobot | second factors | alice@corp.net | issuer=Corp | algorithm=SHA1 | otpauth://totp/ | period=30",
			),
		}),
	},
	{
		name: "SAML service provider and OIDC client",
		declared: "SSO",
		write: (secrets) => ({
			text: `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://shop.corp.net/saml" validUntil="2027-01-01T00:00:00Z">
  <md:SPSSODescriptor AuthnRequestsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
    <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://shop.corp.net/saml/acs" index="0"/>
  </md:SPSSODescriptor>
  <md:Organization><md:OrganizationDisplayName xml:lang="en">Corp Shop</md:OrganizationDisplayName></md:Organization>
  <Extensions>
    <SigningKey passphrase="${secrets.of("words")}">${pem(secrets.of("private-key-body"))}</SigningKey>
    <OidcClient id="shop" secret="${escapes.xml(secrets.password())}"><RedirectUri>https://shop.corp.net/callback</RedirectUri><Scope>openid profile</Scope></OidcClient>
  </Extensions>
</md:EntityDescriptor>
`,
			readable: words(
				"urn:oasis:names:tc:SAML:2.0:metadata | https://shop.corp.net/saml | 2027-01-01T00:00:00Z | AuthnRequestsSigned | urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress | https://shop.corp.net/saml/acs | Corp Shop | BEGIN PRIVATE KEY | https://shop.corp.net/callback | openid profile | OrganizationDisplayName",
			),
		}),
	},
	{
		name: "Keycloak realm in one line",
		declared: "REALM",
		write: (secrets) => ({
			text: JSON.stringify({
				realm: "main",
				sslRequired: "external",
				accessTokenLifespan: 300,
				passwordPolicy: "length(12)",
				clients: [
					{
						clientId: "shop-backend",
						clientAuthenticatorType: "client-secret",
						secret: secrets.of("mixed"),
						redirectUris: ["https://shop.corp.net/*"],
						publicClient: false,
					},
				],
				users: [
					{
						username: "service-shop",
						email: "shop@corp.net",
						credentials: [
							{ type: "password", value: secrets.password(), temporary: false },
						],
						realmRoles: ["offline_access"],
					},
				],
				identityProviders: [
					{
						alias: "github",
						config: {
							clientId: "Iv1.example",
							clientSecret: secrets.of("hex"),
							defaultScope: "user:email",
						},
					},
				],
				smtpServer: {
					host: "smtp.corp.net",
					user: "keycloak",
					password: secrets.of("letters"),
					starttls: "true",
				},
			}),
			readable: words(
				"main | external | accessTokenLifespan | shop-backend | client-secret | https://shop.corp.net/* | publicClient | service-shop | shop@corp.net | temporary | offline_access | github | user:email | smtp.corp.net | keycloak | starttls",
			),
		}),
	},
	{
		name: "token response of an OAuth server",
		declared: "TOKENS_JSON",
		write: (secrets) => ({
			text: JSON.stringify({
				access_token: secrets.of("jwt"),
				token_type: "Bearer",
				expires_in: 3599,
				refresh_token: secrets.of("base64url"),
				id_token: secrets.of("jwt"),
				scope: "read:packages write:packages",
				session_state: "6f0c7c1a-9d0e-4a57-8c33-2b1a0f9e8d7c",
				created_at: 1_767_225_600,
			}),
			readable: words(
				"token_type | Bearer | expires_in | read:packages write:packages | 1767225600 | created_at",
			),
		}),
	},
];
