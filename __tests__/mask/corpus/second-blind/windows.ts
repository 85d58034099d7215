import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";
import { write } from "./write.ts";

/** Files of people who work with Windows. */
export const windows: readonly Kind[] = [
	{
		name: "autounattend.xml",
		declared: "SETUP_ANSWERS",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="specialize">
    <component name="Microsoft-Windows-UnattendedJoin" processorArchitecture="amd64">
      <Identification>
        <Credentials>
          <Domain>ad.firma.example</Domain>
          <Username>joiner</Username>
          <Password>${escapes.xml(secrets.of("symbols"))}</Password>
        </Credentials>
        <JoinDomain>ad.firma.example</JoinDomain>
        <MachineObjectOU>OU=Clients,DC=ad,DC=firma,DC=example</MachineObjectOU>
      </Identification>
    </component>
  </settings>
  <settings pass="oobeSystem">
    <component name="Microsoft-Windows-Shell-Setup">
      <TimeZone>W. Europe Standard Time</TimeZone>
      <UserAccounts>
        <AdministratorPassword>
          <Value>${secrets.of("base64")}</Value>
          <PlainText>false</PlainText>
        </AdministratorPassword>
        <LocalAccounts>
          <LocalAccount>
            <Name>kiosk</Name>
            <Group>Users</Group>
            <Password><Value>${secrets.of("chosen")}</Value><PlainText>true</PlainText></Password>
          </LocalAccount>
        </LocalAccounts>
      </UserAccounts>
      <AutoLogon>
        <Username>kiosk</Username>
        <LogonCount>1</LogonCount>
        <Password><Value>${secrets.of("words")}</Value></Password>
      </AutoLogon>
    </component>
  </settings>
</unattend>
`,
			readable: words(
				"Microsoft-Windows-UnattendedJoin | amd64 | ad.firma.example | joiner | OU=Clients,DC=ad,DC=firma,DC=example | W. Europe Standard Time | kiosk | Users | oobeSystem | LogonCount | specialize",
			),
		}),
	},
	{
		name: "batch file that maps drives and starts tasks",
		declared: "LOGON_SCRIPT",
		write: (secrets) => {
			const share = secrets.of("words");
			return {
				text: `@echo off
rem -- maps the drives of the accountants
set "SHARE_PW=${share}"
set SQLPASS=${write.percent(secrets.password('"&|<>^!'))}
net use Z: \\\\files.firma.example\\buchhaltung /user:FIRMA\\svc_buch ${secrets.of("mixed")} /persistent:no
net user azubi ${secrets.of("words")} /add
cmdkey /add:rdp.firma.example /user:FIRMA\\hotline /pass:${secrets.of("mixed")}
cmdkey /generic:TERMSRV/10.0.7.7 /user:admin /pass:"${secrets.of("passphrase")}"
schtasks /create /tn "Nightly sync" /tr C:\\jobs\\sync.cmd /sc daily /ru FIRMA\\jobs /rp ${secrets.of("letters")}
sqlcmd -S sql01.firma.example -U loader -P "%SQLPASS%" -i load.sql
bcp Sales.dbo.Orders in orders.csv -S sql02.firma.example -U bulk -P ${secrets.of("short")} -c
runas /user:FIRMA\\backup "C:\\Program Files\\Backup\\run.exe"
7z a -p${secrets.of("mixed")} -mhe=on archive.7z C:\\data
`,
				readable: words(
					"maps the drives of the accountants | SHARE_PW | \\\\files.firma.example\\buchhaltung | svc_buch | /persistent:no | azubi | rdp.firma.example | TERMSRV/10.0.7.7 | Nightly sync | C:\\jobs\\sync.cmd | sql01.firma.example | loader | Sales.dbo.Orders | sql02.firma.example | archive.7z",
				),
			};
		},
	},
	{
		name: "mRemoteNG confCons.xml, unlocked",
		declared: "REMOTE_SESSIONS",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8"?>
<mrng:Connections xmlns:mrng="http://mremoteng.org" Name="Connections" Export="false" EncryptionEngine="AES" FullFileEncryption="false" Protected="GiUis20DIbnYzWPcdaQKfjE2H5jh//L5v4RGrJMGNXuIq2CttB/d/BxaBP2LwRhY" ConfVersion="2.7">
  <Node Name="Hosting" Type="Container" Expanded="true" Username="" Password="">
    <Node Name="web-01" Type="Connection" Descr="behind the proxy" Username="root" Domain="" Password="${escapes.xml(secrets.of("symbols"))}" Hostname="web-01.hosting.example" Protocol="SSH2" Port="22" RDGatewayHostname="" RDGatewayPassword="" />
    <Node Name="dc-02" Type="Connection" Descr="" Username="Administrator" Domain="HOSTING" Password="${secrets.of("base64")}" Hostname="10.66.0.12" Protocol="RDP" Port="3389" RDGatewayUsageMethod="Always" RDGatewayHostname="gate.hosting.example" RDGatewayUsername="gateuser" RDGatewayPassword="${secrets.of("words")}" VNCProxyPassword="${secrets.of("short")}" />
  </Node>
</mrng:Connections>
`,
			readable: words(
				"Hosting | web-01 | behind the proxy | root | web-01.hosting.example | SSH2 | dc-02 | Administrator | 10.66.0.12 | gate.hosting.example | gateuser | Container | http://mremoteng.org",
			),
		}),
	},
	{
		name: "sessions of WinSCP and PuTTY as a file of the registry",
		declared: "SESSIONS_REG",
		write: (secrets) => ({
			text: `Windows Registry Editor Version 5.00

; exported from the old laptop
[HKEY_CURRENT_USER\\Software\\Martin Prikryl\\WinSCP 2\\Sessions\\kunde%20west]
"HostName"="sftp.west.example"
"PortNumber"=dword:00000016
"UserName"="west-upload"
"Password"="A35C${secrets.of("hex")}"
"ProxyPasswordEnc"="${secrets.of("hex")}"

[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\jump]
"HostName"="jump.west.example"
"ProxyHost"="proxy.west.example"
"ProxyUsername"="pmueller"
"ProxyPassword"="${write.swift(secrets.password())}"

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="presenter"
"DefaultPassword"="${secrets.of("chosen")}"

[HKEY_LOCAL_MACHINE\\SOFTWARE\\TightVNC\\Server]
"RfbPort"=dword:0000170c
"LicenseKey"="${secrets.of("uuid")}"
`,
			readable: words(
				"exported from the old laptop | sftp.west.example | west-upload | jump.west.example | proxy.west.example | pmueller | presenter | AutoAdminLogon | TightVNC | SimonTatham | RfbPort | kunde%20west",
			),
		}),
	},
	{
		name: "FileZilla sitemanager.xml",
		declared: "SITES",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="3.66.4" platform="windows">
	<Servers>
		<Folder expanded="1">Kunden
			<Server>
				<Host>ftp.bäckerei.example</Host>
				<Port>21</Port>
				<Protocol>4</Protocol>
				<User>web112</User>
				<Pass encoding="base64">${escapes.base64(secrets.of("unicode"))}</Pass>
				<Logontype>1</Logontype>
				<Name>Bäckerei Huber</Name>
				<Comments>Only after six in the evening</Comments>
			</Server>
			<Server>
				<Host>198.51.100.23</Host>
				<User>anonymous-drop</User>
				<Pass>${escapes.xml(secrets.password())}</Pass>
				<Account>Accounting</Account>
				<Name>Drop box</Name>
			</Server>
		</Folder>
	</Servers>
</FileZilla3>
`,
			readable: words(
				"Kunden | ftp.bäckerei.example | web112 | Bäckerei Huber | Only after six in the evening | 198.51.100.23 | anonymous-drop | Drop box | Logontype",
			),
		}),
	},
	{
		name: "group policy preferences with cpassword",
		declared: "GPP_GROUPS",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8"?>
<Groups clsid="{3125E937-EB16-4b4c-9934-544FC6D24D26}">
  <User clsid="{DF5F1855-51E5-4d24-8B1A-D9BDE98BA1D1}" name="LocalAdmin" image="2" changed="2014-03-11 10:04:22" uid="{B5EDB865-34F5-4BD7-9C59-3AEB1C7A68C3}">
    <Properties action="C" fullName="Local administrator" description="set by policy" cpassword="${secrets.of("base64")}" changeLogon="0" noChange="1" neverExpires="1" acctDisabled="0" userName="LocalAdmin"/>
  </User>
</Groups>
<!-- scheduledTasks.xml -->
<Properties action="U" name="Inventory" appName="inventory.exe" args="/silent /password:${escapes.xml(secrets.of("mixed"))}" runAs="CORP\\invsvc" cpassword="${secrets.of("base64")}"/>
`,
			readable: words(
				"3125E937-EB16-4b4c-9934-544FC6D24D26 | LocalAdmin | Local administrator | set by policy | neverExpires | Inventory | inventory.exe | CORP\\invsvc | scheduledTasks.xml",
			),
		}),
	},
	{
		name: "AutoIt and AutoHotkey scripts of a help desk",
		declared: "HELPDESK_MACROS",
		write: (secrets) => ({
			text: `; AutoIt
#include <File.au3>
Global Const $sUser = "HELP\\agent7"
Global Const $sPassword = "${escapes.doubledDouble(secrets.password())}"
RunAs($sUser, "HELP", "${secrets.of("words")}", 1, "notepad.exe", @SystemDir)
WinWait("Citrix Receiver", "Password", 10)
ControlSend("Citrix Receiver", "", "Edit2", $sPassword)
; AutoHotkey v2
vpnPass := "${secrets.of("mixed")}"
:*:]sig::Kind regards, the help desk
^!p:: {
    SendText("${secrets.of("letters")}")  ; password of the ticket system
}
`,
			readable: words(
				"File.au3 | HELP\\agent7 | notepad.exe | Citrix Receiver | ControlSend | Kind regards, the help desk | password of the ticket system | AutoHotkey v2",
			),
		}),
	},
	{
		name: "VBA module with connection strings",
		declared: "MACRO_MODULE",
		write: (secrets) => ({
			text: `Attribute VB_Name = "modDaten"
Option Explicit
' Connection to the planning cube
Public Const CONN As String = "Provider=SQLOLEDB;Data Source=sqlplan\\INST1;Initial Catalog=Planung;User ID=planer;Password=${escapes.doubledDouble(secrets.password(";"))};"
Private Const SheetPassword = "${secrets.of("chosen")}"

Sub Unlock()
    Worksheets("Eingabe").Unprotect Password:="${secrets.of("words")}"
    ActiveWorkbook.Protect Structure:=True, Password:=SheetPassword
End Sub

Function Fetch(sId As String) As Object
    Dim oHttp As Object
    Set oHttp = CreateObject("MSXML2.XMLHTTP.6.0")
    oHttp.Open "GET", "https://plan.example/api/" & sId, False, "reader", "${secrets.of("mixed")}"
    oHttp.setRequestHeader "Ocp-Apim-Subscription-Key", "${secrets.of("hex")}"
    oHttp.send
End Function
`,
			readable: words(
				"modDaten | Connection to the planning cube | SQLOLEDB | sqlplan\\INST1 | Planung | planer | Eingabe | MSXML2.XMLHTTP.6.0 | https://plan.example/api/ | Ocp-Apim-Subscription-Key | Unprotect | reader",
			),
		}),
	},
	{
		name: "psd1 of DSC with hashtables",
		declared: "DSC_DATA",
		write: (secrets) => ({
			text: `@{
    # nodes of the farm
    AllNodes = @(
        @{
            NodeName             = '*'
            PSDscAllowPlainTextPassword = $true
            CertificateFile      = 'C:\\certs\\dsc.cer'
            Thumbprint           = 'A909502DD82AE41433E6F83886B00D4277A32A7B'
        }
        @{
            NodeName    = 'sp-app1.farm.example'
            FarmAccount = @{ User = 'FARM\\sp_farm'; Password = '${escapes.doubled(secrets.password())}' }
            PassPhrase  = '${secrets.of("passphrase")}'
            ProductKey  = "${secrets.of("uuid")}"
        }
    )
    NonNodeData = @{
        SafeModePassword = "${escapes.powershell(secrets.of("symbols"))}"
        DomainName       = 'farm.example'
        Shares           = 'install$', 'logs$'
        ApiHeaders       = @{ 'X-Api-Key' = '${secrets.of("mixed")}' }
    }
}
`,
			readable: words(
				"nodes of the farm | C:\\certs\\dsc.cer | A909502DD82AE41433E6F83886B00D4277A32A7B | sp-app1.farm.example | FARM\\sp_farm | farm.example | install$ | logs$ | NonNodeData | DomainName",
			),
		}),
	},
	{
		name: "PowerShell session that makes credentials",
		declared: "PS_SESSION",
		write: (secrets) => ({
			text: `#Requires -Modules Az.Accounts
$user = 'admin@tenant.onmicrosoft.example'
$pw   = ConvertTo-SecureString '${escapes.doubled(secrets.password())}' -AsPlainText -Force
$cred = [pscredential]::new($user, $pw)
Connect-ExchangeOnline -Credential $cred -ShowBanner:$false
$sp = New-Object System.Management.Automation.PSCredential("6b0a4f3e-0d6e-4a0c-9a57-0b9d1b7c2f11", (ConvertTo-SecureString -String "${escapes.powershell(secrets.of("symbols"))}" -AsPlainText -Force))
Connect-AzAccount -ServicePrincipal -Tenant 'c8f1d0d2-7a2e-4d54-8d1c-3f7a9be0a512' -Credential $sp
Invoke-RestMethod -Uri https://graph.example/v1/users -Headers @{ Authorization = "Bearer ${secrets.of("jwt")}"; 'Consistency-Level' = 'eventual' }
$env:SNIPE_KEY = '${secrets.of("words")}'
Set-ADAccountPassword -Identity jdoe -Reset -NewPassword (ConvertTo-SecureString "${secrets.of("mixed")}" -AsPlainText -Force)
Import-PfxCertificate -FilePath .\\web.pfx -CertStoreLocation Cert:\\LocalMachine\\My -Password (ConvertTo-SecureString '${secrets.of("chosen")}' -AsPlainText -Force)
Write-Host "Signed in as $user"
`,
			readable: words(
				"Az.Accounts | admin@tenant.onmicrosoft.example | Connect-ExchangeOnline | c8f1d0d2-7a2e-4d54-8d1c-3f7a9be0a512 | 6b0a4f3e-0d6e-4a0c-9a57-0b9d1b7c2f11 | https://graph.example/v1/users | eventual | jdoe | .\\web.pfx | Cert:\\LocalMachine\\My | Signed in as",
			),
		}),
	},
];
