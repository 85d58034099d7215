import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** XML: secrets as text of elements and as attributes. */
export const xml: readonly Kind[] = [
	{
		name: "maven settings.xml",
		declared: "MAVEN_SETTINGS",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0">
  <localRepository>/home/runner/.m2/repository</localRepository>
  <servers>
    <!-- the account of the build machines -->
    <server>
      <id>central</id>
      <username>build</username>
      <password>${escapes.xml(secrets.password())}</password>
    </server>
    <server>
      <id>github</id>
      <configuration><httpHeaders><property><name>Authorization</name><value>Bearer ${secrets.of("github")}</value></property></httpHeaders></configuration>
    </server>
    <server>
      <id>deploy-key</id>
      <privateKey>/home/runner/.ssh/id_ed25519</privateKey>
      <passphrase>${secrets.of("passphrase")}</passphrase>
    </server>
  </servers>
  <mirrors><mirror><id>nexus</id><mirrorOf>*</mirrorOf><url>https://nexus.example.com/repository/maven-public/</url></mirror></mirrors>
  <profiles>
    <profile><id>release</id><properties><gpg.keyname>releases@example.com</gpg.keyname><gpg.passphrase>${escapes.xml(secrets.password())}</gpg.passphrase></properties></profile>
  </profiles>
  <activeProfiles><activeProfile>release</activeProfile></activeProfiles>
</settings>
`,
			readable: words(
				"http://maven.apache.org/SETTINGS/1.0.0 | /home/runner/.m2/repository | <servers> | the account of the build machines | <id>central</id> | central | build | Authorization | deploy-key | nexus | https://nexus.example.com/repository/maven-public/ | release | releases@example.com | <activeProfile>release</activeProfile> | </settings>",
			),
		}),
	},
	{
		name: "NuGet.Config",
		declared: "NUGET",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <clear />
    <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
    <add key="Company" value="https://pkgs.dev.azure.com/octo/_packaging/main/nuget/v3/index.json" />
  </packageSources>
  <packageSourceCredentials>
    <Company>
      <add key="Username" value="build-agent" />
      <add key="ClearTextPassword" value="${escapes.xml(secrets.password())}" />
    </Company>
  </packageSourceCredentials>
  <apikeys>
    <add key="https://www.nuget.org" value="${secrets.of("mixed")}" />
  </apikeys>
  <config><add key="globalPackagesFolder" value="D:\\packages" /></config>
</configuration>
`,
			readable: words(
				"nuget.org | https://api.nuget.org/v3/index.json | Company | https://pkgs.dev.azure.com/octo/_packaging/main/nuget/v3/index.json | packageSourceCredentials | Username | build-agent | ClearTextPassword | https://www.nuget.org | globalPackagesFolder | D:\\packages | </configuration> | <packageSources>",
			),
		}),
	},
	{
		name: "azure publish profile",
		declared: "PUBLISH_PROFILE",
		write: (secrets) => ({
			text: `<publishData><publishProfile profileName="shop - Web Deploy" publishMethod="MSDeploy" publishUrl="shop.scm.azurewebsites.net:443" msdeploySite="shop" userName="$shop" userPWD="${secrets.of("mixed")}" destinationAppUrl="https://shop.azurewebsites.net?a=1&amp;b=2" SQLServerDBConnectionString="Server=tcp:sql.example.com,1433;Initial Catalog=shop;User ID=shop-app;Password=${escapes.xml(secrets.password(";\"'"))};Encrypt=True;" mySQLDBConnectionString="" hostingProviderForumLink="" controlPanelLink="https://portal.azure.com" webSystem="WebSites" targetDatabaseEngineType="sqlazuredatabase"><databases><add name="DefaultConnection" connectionString="Data Source=db.example.com;User Id=reports;Password=${escapes.xml(secrets.password(";\"'"))}" providerName="System.Data.SqlClient" type="Sql" /></databases></publishProfile></publishData>`,
			readable: words(
				"shop - Web Deploy | MSDeploy | shop.scm.azurewebsites.net:443 | https://shop.azurewebsites.net | sql.example.com | Encrypt=True | shop-app | https://portal.azure.com | WebSites | sqlazuredatabase | DefaultConnection | db.example.com | reports | System.Data.SqlClient | publishData | Initial Catalog",
			),
		}),
	},
	{
		name: "property list",
		declared: "PLIST",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleIdentifier</key>
	<string>com.example.shop</string>
	<key>CFBundleShortVersionString</key>
	<string>4.12.0</string>
	<key>APIBaseURL</key>
	<string>https://api.example.com</string>
	<key>MapsAPIKey</key>
	<string>${secrets.of("google-key")}</string>
	<key>ClientSecret</key>
	<string>${escapes.xml(secrets.password())}</string>
	<key>UIRequiredDeviceCapabilities</key>
	<array>
		<string>arm64</string>
		<string>metal</string>
	</array>
	<key>SigningIdentity</key>
	<string>Apple Distribution</string>
	<key>KeychainPassword</key>
	<string>${secrets.of("short")}</string>
	<key>ITSAppUsesNonExemptEncryption</key>
	<false/>
</dict>
</plist>
`,
			readable: words(
				"CFBundleIdentifier | com.example.shop | 4.12.0 | https://api.example.com | MapsAPIKey | <key>ClientSecret</key> | arm64 | metal | Apple Distribution | <string>arm64</string> | </array> | </dict> | KeychainPassword | ITSAppUsesNonExemptEncryption",
			),
		}),
	},
	{
		name: "asp.net web.config",
		declared: "WEB_CONFIG",
		write: (secrets) => ({
			text: `<configuration>
  <connectionStrings>
    <add name="Orders" connectionString="Data Source=sql.example.com;Initial Catalog=Orders;User Id=web;Password=${escapes.xml(secrets.password(";\"'"))};MultipleActiveResultSets=True" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <appSettings>
    <add key="Environment" value="Production" />
    <add key="SendGridApiKey" value="${secrets.of("base64url")}" />
    <add key="SmtpHost" value="smtp.example.com" />
    <add value="${escapes.xml(secrets.password())}" key="SmtpPassword" />
  </appSettings>
  <system.web>
    <compilation debug="false" targetFramework="4.8" />
    <machineKey validationKey="${secrets.of("hex")}" decryptionKey="${secrets.of("hex")}" validation="HMACSHA256" decryption="AES" />
    <sessionState mode="InProc" timeout="20" />
    <globalization culture="de-AT" uiCulture="de" />
  </system.web>
</configuration>
`,
			readable: words(
				"Orders | sql.example.com | System.Data.SqlClient | Environment | Production | SendGridApiKey | SmtpHost | smtp.example.com | SmtpPassword | targetFramework | HMACSHA256 | InProc | de-AT | </appSettings> | MultipleActiveResultSets | connectionStrings",
			),
		}),
	},
	{
		name: "tomcat-users.xml and context.xml",
		declared: "TOMCAT",
		write: (secrets) => ({
			text: `<tomcat-users xmlns="http://tomcat.apache.org/xml">
  <role rolename="manager-gui"/>
  <role rolename="monitoring"/>
  <user username="tomcat" password="${escapes.xml(secrets.password())}" roles="manager-gui"/>
  <user username="probe" password="${secrets.of("short")}" roles="monitoring"/>
  <Context docBase="/srv/shop.war" reloadable="false">
    <Resource name="jdbc/shop" auth="Container" type="javax.sql.DataSource" driverClassName="org.postgresql.Driver"
              url="jdbc:postgresql://pg.example.com:5432/shop" username="shop" password="${escapes.xml(secrets.password())}" maxTotal="50"/>
  </Context>
</tomcat-users>
`,
			readable: words(
				"http://tomcat.apache.org/xml | manager-gui | monitoring | tomcat | probe | /srv/shop.war | jdbc/shop | Container | javax.sql.DataSource | org.postgresql.Driver | jdbc:postgresql://pg.example.com:5432/shop | maxTotal | rolename",
			),
		}),
	},
	{
		name: "filezilla sitemanager.xml",
		declared: "SITES",
		write: (secrets) => ({
			text: `<FileZilla3 version="3.67.1" platform="*nix">
  <Servers>
    <Server>
      <Host>ftp.example.com</Host>
      <Port>21</Port>
      <Protocol>6</Protocol>
      <User>uploads</User>
      <Pass encoding="base64">${escapes.base64(secrets.password())}</Pass>
      <Logontype>1</Logontype>
      <EncodingType>Auto</EncodingType>
      <Name>Press uploads</Name>
      <RemoteDir>/incoming/press</RemoteDir>
    </Server>
    <Server>
      <Host>sftp.example.com</Host>
      <User>archive</User>
      <Pass>${escapes.xml(secrets.password())}</Pass>
      <Colour>2</Colour>
      <Name>Archive</Name>
    </Server>
  </Servers>
</FileZilla3>
`,
			readable: words(
				"<Servers> | ftp.example.com | <Host>ftp.example.com</Host> | uploads | Press uploads | /incoming/press | sftp.example.com | archive | Archive | EncodingType | Auto | Logontype | </FileZilla3> | 3.67.1",
			),
		}),
	},
	{
		name: "jenkins credentials.xml",
		declared: "JENKINS",
		write: (secrets) => ({
			text: `<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@1371.vfee6b_095f0a_3">
  <java.util.concurrent.CopyOnWriteArrayList>
    <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
      <scope>GLOBAL</scope>
      <id>nexus-deploy</id>
      <description>Uploads of releases &amp; snapshots</description>
      <username>deploy</username>
      <password><![CDATA[${secrets.password("]")}]]></password>
    </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
    <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
      <scope>GLOBAL</scope>
      <id>slack</id>
      <secret>${secrets.of("slack")}</secret>
    </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
  </java.util.concurrent.CopyOnWriteArrayList>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
`,
			readable: words(
				"GLOBAL | <scope>GLOBAL</scope> | nexus-deploy | <id>nexus-deploy</id> | snapshots | deploy | java.util.concurrent.CopyOnWriteArrayList | slack | Uploads of releases | description | UsernamePasswordCredentialsImpl",
			),
		}),
	},
];
