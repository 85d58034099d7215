import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";
import { CERTIFICATE, CERTIFICATE_LINES, SSH_PUBLIC_KEY } from "./public.ts";

/** What installs machines and talks to their consoles. */
export const kinds: readonly Kind[] = [
	{
		name: "Kickstart file of a build machine",
		declared: "KS_CFG",
		write: (secrets) => ({
			text: `# Kickstart of the build machines, Rocky 9
text
url --url=https://mirror.fjordbank.example/rocky/9/BaseOS/x86_64/os/
lang en_US.UTF-8
keyboard --xlayouts='no'
timezone Europe/Oslo --utc
network --bootproto=static --ip=10.12.7.31 --netmask=255.255.255.0 --gateway=10.12.7.1 --hostname=bygg31.fjordbank.example
rootpw --iscrypted $6$q2LhV8sR$${secrets.of("base64url")}
user --name=drift --groups=wheel --plaintext --password=${secrets.password("\"'\\#$`")}
sshkey --username=drift "${SSH_PUBLIC_KEY} deploy@build"
bootloader --location=mbr --iscrypted --password=grub.pbkdf2.sha512.10000.${secrets.of("hex")}
clearpart --all --initlabel
part / --fstype=xfs --size=20480 --encrypted --passphrase="${secrets.of("passphrase")}"
firewall --enabled --service=ssh

%packages
@^minimal-environment
podman
%end

%post --log=/root/ks-post.log
subscription-manager register --org=418230 --activationkey=${secrets.of("uuid")}
systemctl enable --now podman.socket
%end
`,
			readable: [
				SSH_PUBLIC_KEY,
				...words(
					"# Kickstart of the build machines, Rocky 9 | https://mirror.fjordbank.example/rocky/9/BaseOS/x86_64/os/ | en_US.UTF-8 | Europe/Oslo | --bootproto=static | 10.12.7.31 | 255.255.255.0 | bygg31.fjordbank.example | --groups=wheel | deploy@build | clearpart --all --initlabel | --fstype=xfs | 20480 | @^minimal-environment | podman | /root/ks-post.log | systemctl enable --now podman.socket | --org=418230",
				),
			],
		}),
	},
	{
		name: "expect script for a console server",
		declared: "CONSOLE_EXP",
		write: (secrets) => ({
			text: `#!/usr/bin/expect -f
# Saves the configuration of the storage switch before each change
set timeout 25
set host "sanswitch2.fjordbank.example"
set user "backup"
set password {${secrets.password("{}\\")}}

spawn ssh -o StrictHostKeyChecking=yes -p 2022 $user@$host
expect "assword:"
send -- "$password\\r"
expect "sanswitch2>"
send "enable\\r"
expect "Enable password:"
send -- {${secrets.token("{}\\")}}
send "\\r"
expect "sanswitch2#"
send "copy running-config tftp://10.3.0.60/sanswitch2.cfg\\r"
expect {
    "bytes copied" { puts "saved" }
    timeout        { puts stderr "no answer within 25 seconds"; exit 1 }
}
send "exit\\r"
`,
			readable: words(
				"#!/usr/bin/expect -f | # Saves the configuration of the storage switch before each change | set timeout 25 | sanswitch2.fjordbank.example | StrictHostKeyChecking=yes | 2022 | spawn ssh | Enable password: | copy running-config | tftp://10.3.0.60/sanswitch2.cfg | bytes copied | no answer within 25 seconds | saved",
			),
		}),
	},
	{
		name: "OpenSSL configuration of an issuing CA",
		declared: "CA_CNF",
		write: (secrets) => ({
			text: `# openssl ca -config issuing.cnf -in request.csr
[ ca ]
default_ca = issuing

[ issuing ]
dir              = /srv/pki/issuing
database         = $dir/index.txt
private_key      = $dir/private/issuing.key
default_days     = 397
default_md       = sha256
policy           = policy_any

[ req ]
default_bits        = 3072
prompt              = no
input_password      = ${secrets.password("$#\\\"'`")}
output_password     = ${secrets.password("$#\\\"'`")}
distinguished_name  = dn
attributes          = attrs

[ dn ]
countryName         = NO
organizationName    = Fjordbank
commonName          = issuing-ca-3

[ attrs ]
challengePassword   = ${secrets.password("$#\\\"'`")}

[ crl ]
crlDistributionPoints = URI:http://crl.fjordbank.example/issuing-3.crl
`,
			readable: words(
				"# openssl ca -config issuing.cnf -in request.csr | default_ca | issuing | /srv/pki/issuing | $dir/index.txt | $dir/private/issuing.key | default_days | sha256 | policy_any | default_bits | distinguished_name | organizationName | Fjordbank | issuing-ca-3 | http://crl.fjordbank.example/issuing-3.crl | countryName",
			),
		}),
	},
	{
		name: "Windows unattend.xml of a build image",
		declared: "ANSWER_FILE",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="specialize">
    <component name="Microsoft-Windows-UnattendedJoin" processorArchitecture="amd64" language="neutral">
      <Identification>
        <JoinDomain>fjordbank.example</JoinDomain>
        <MachineObjectOU>OU=Build,DC=fjordbank,DC=example</MachineObjectOU>
        <Credentials>
          <Domain>FJORDBANK</Domain>
          <Username>svc_join</Username>
          <Password>${escapes.xml(secrets.password())}</Password>
        </Credentials>
      </Identification>
    </component>
  </settings>
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64" language="neutral">
      <AutoLogon>
        <Username>Administrator</Username>
        <Enabled>true</Enabled>
        <LogonCount>2</LogonCount>
        <Password><Value>${escapes.xml(secrets.password())}</Value><PlainText>true</PlainText></Password>
      </AutoLogon>
      <TimeZone>W. Europe Standard Time</TimeZone>
      <RegisteredOrganization>Fjordbank</RegisteredOrganization>
      <FirstLogonCommands>
        <SynchronousCommand><CommandLine>powershell -File C:\\setup\\winrm.ps1</CommandLine><Order>1</Order></SynchronousCommand>
      </FirstLogonCommands>
    </component>
  </settings>
</unattend>
`,
			readable: words(
				"urn:schemas-microsoft-com:unattend | specialize | Microsoft-Windows-UnattendedJoin | amd64 | neutral | <JoinDomain>fjordbank.example</JoinDomain> | OU=Build,DC=fjordbank,DC=example | FJORDBANK | svc_join | oobeSystem | Microsoft-Windows-Shell-Setup | Administrator | LogonCount | PlainText | W. Europe Standard Time | C:\\setup\\winrm.ps1 | RegisteredOrganization",
			),
		}),
	},
	{
		name: "stunnel and PKI bundle in one shell archive",
		declared: "TUNNEL_SETUP",
		write: (secrets) => ({
			text: `#!/bin/sh
# Writes the files of the tunnel to the bank; run as root.
set -eu
umask 077
install -d /etc/stunnel

cat > /etc/stunnel/bank.conf <<'CONF'
client = yes
[clearing]
accept = 127.0.0.1:7010
connect = clearing.bank.example:7443
PSKsecrets = /etc/stunnel/bank.psk
CAfile = /etc/stunnel/ca.pem
checkHost = clearing.bank.example
CONF

printf '%s\\n' 'fjord-clearing:${secrets.of("hex")}' > /etc/stunnel/bank.psk

cat > /etc/stunnel/ca.pem <<'PEM'
${CERTIFICATE}
PEM

# The batch user may log in to the mailbox of the clearing house
htpasswd -bB /etc/nginx/clearing.htpasswd batch '${escapes.shell(secrets.token())}'
systemctl restart stunnel@bank
`,
			readable: [
				...CERTIFICATE_LINES,
				...words(
					"# Writes the files of the tunnel to the bank; run as root. | umask 077 | install -d /etc/stunnel | [clearing] | 127.0.0.1:7010 | clearing.bank.example:7443 | PSKsecrets | /etc/stunnel/bank.psk | checkHost | fjord-clearing | BEGIN CERTIFICATE | # The batch user may log in to the mailbox of the clearing house | /etc/nginx/clearing.htpasswd | systemctl restart stunnel@bank",
				),
			],
		}),
	},
];
