import type { Kind } from "../corpus.ts";
import { crlf, doubled, json, lines, xml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "appsettings.Production.json",
		declared: "APPSETTINGS",
		write: (secrets) => ({
			text: crlf(`{
  // overrides of appsettings.json
  "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } },
  "AllowedHosts": "*.example.com",
  "ConnectionStrings": {
    "Default": "${json(`Server=sql-prod.example.com,1433;Database=Invoicing;User Id=invoicing;Password="${doubled(secrets.password(), '"')}";TrustServerCertificate=True`)}",
    "ServiceBus": "Endpoint=sb://example-bus.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${secrets.of("base64")}"
  },
  "Jwt": {
    "Issuer": "https://id.example.com",
    "Audience": "invoicing-api",
    "SigningKey": "${json(secrets.of("symbols"))}",
    "LifetimeMinutes": 1440
  },
  "Certificates": { "Path": "C:\\\\certs\\\\invoicing.pfx", "Password": "${json(secrets.password())}" },
  "Serilog": { "MinimumLevel": "Information", "WriteTo": [ { "Name": "Seq", "Args": { "serverUrl": "http://seq.example.com:5341", "apiKey": "${secrets.of("mixed")}" } } ] }
}
`),
			readable: lines(`
				overrides of appsettings.json
				"Logging"
				Information
				Microsoft.AspNetCore
				Warning
				*.example.com
				ConnectionStrings
				sql-prod.example.com,1433
				Invoicing
				TrustServerCertificate=True
				sb://example-bus.servicebus.windows.net/
				RootManageSharedAccessKey
				https://id.example.com
				invoicing-api
				Audience
				LifetimeMinutes
				1440
				Serilog
				http://seq.example.com:5341
				MinimumLevel
				serverUrl
			`),
		}),
	},
	{
		name: "web.config of ASP.NET",
		declared: "WEB_CONFIG",
		write: (secrets) => ({
			text: crlf(`<?xml version="1.0"?>
<configuration>
  <!-- transformed by the release pipeline -->
  <connectionStrings>
    <add name="Intranet" providerName="System.Data.SqlClient"
         connectionString="Data Source=SQL02\\INTRANET;Initial Catalog=Intranet;User ID=intranet_web;Password=&quot;${xml(doubled(secrets.password(), '"'))}&quot;;Connect Timeout=15" />
  </connectionStrings>
  <appSettings>
    <add key="Environment" value="Production" />
    <add key="UploadFolder" value="\\\\files01\\uploads$" />
    <add key="RecaptchaPrivateKey" value="${xml(secrets.of("base64url"))}" />
    <add key="SmtpPassword" value="${xml(secrets.password())}" />
  </appSettings>
  <system.web>
    <compilation debug="false" targetFramework="4.8" />
    <machineKey validation="HMACSHA256" decryption="AES"
                validationKey="${secrets.of("hex")}"
                decryptionKey="${secrets.of("hex")}" />
    <sessionState mode="StateServer" timeout="1440" cookieless="UseCookies" />
    <customErrors mode="RemoteOnly" defaultRedirect="~/error.aspx" />
  </system.web>
</configuration>
`),
			readable: lines(`
				<configuration>
				transformed by the release pipeline
				<connectionStrings>
				Intranet
				System.Data.SqlClient
				SQL02\\INTRANET
				intranet_web
				Connect Timeout=15
				<appSettings>
				Environment
				Production
				\\\\files01\\uploads$
				UploadFolder
				RecaptchaPrivateKey
				targetFramework
				<compilation debug="false" targetFramework="4.8" />
				HMACSHA256
				StateServer
				UseCookies
				RemoteOnly
				~/error.aspx
				</configuration>
			`),
		}),
	},
];
