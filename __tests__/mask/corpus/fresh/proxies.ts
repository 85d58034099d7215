import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";
import { DIGEST } from "./public.ts";

/** Schedulers, proxies and the builder. */
export const kinds: readonly Kind[] = [
	{
		name: "Nomad job with templated environment",
		declared: "JOBSPEC",
		write: (secrets) => ({
			text: `job "payments" {
  datacenters = ["osl1", "bgo1"]
  type        = "service"

  group "api" {
    count = 3

    network {
      port "http" { to = 8080 }
    }

    task "server" {
      driver = "docker"

      config {
        image = "registry.fjordbank.example/payments/api@${DIGEST}"
        ports = ["http"]
        auth {
          username = "robot$pull"
          password = "${escapes.hcl(secrets.password())}"
        }
      }

      template {
        destination = "secrets/app.env"
        env         = true
        data        = <<EOH
LOG_LEVEL=info
DATABASE_URL=postgres://payments:${escapes.url(secrets.password())}@pg-pay.service.consul:5432/payments
PSP_SIGNATURE=${secrets.of("hex")}
{{ range service "valkey" }}
CACHE_ADDR={{ .Address }}:{{ .Port }}
{{ end }}
EOH
      }

      resources {
        cpu    = 500
        memory = 512
      }
    }
  }
}
`,
			readable: [
				DIGEST,
				...words(
					'payments | datacenters | osl1 | bgo1 | registry.fjordbank.example/payments/api | robot$pull | secrets/app.env | LOG_LEVEL=info | pg-pay.service.consul | 5432 | {{ range service "valkey" }} | CACHE_ADDR | resources | destination | driver = "docker" | memory = 512',
				),
			],
		}),
	},
	{
		name: "HAProxy userlist and stats",
		declared: "HAPROXY_FRONT",
		write: (secrets) => ({
			text: `global
    log stdout format raw local0
    maxconn 20000
    stats socket /run/haproxy/admin.sock mode 660 level admin

defaults
    mode http
    timeout connect 5s
    timeout client  50s

userlist operators
    group admins users solveig
    user solveig password $6$hQ8vN2xT$${secrets.of("base64url")}
    user readonly insecure-password ${secrets.password("\"'\\#$ ")}

listen stats
    bind 10.3.0.7:8404
    stats enable
    stats uri /haproxy?stats
    stats auth monitor:${secrets.token("\"'\\#$")}

frontend https-in
    bind *:8443 ssl crt /etc/haproxy/certs/ alpn h2,http/1.1
    http-request auth realm Operators if !{ http_auth(operators) }
    default_backend portal

backend portal
    balance leastconn
    option httpchk GET /healthz
    server web1 10.12.0.21:9080 check inter 2s
    server web2 10.12.0.22:9080 check inter 2s
`,
			readable: words(
				"log stdout format raw local0 | maxconn 20000 | /run/haproxy/admin.sock | timeout connect 5s | userlist operators | group admins users solveig | solveig | insecure-password | 10.3.0.7:8404 | /haproxy?stats | monitor | https-in | alpn h2,http/1.1 | http-request auth realm Operators | balance leastconn | option httpchk GET /healthz | 10.12.0.21:9080 | default_backend portal",
			),
		}),
	},
	{
		name: "Caddyfile with basic_auth and DNS token",
		declared: "CADDY",
		write: (secrets) => ({
			text: `{
	email drift@turlag.example
	acme_dns cloudflare ${secrets.of("mixed")}
	servers {
		protocols h1 h2 h3
	}
}

(security) {
	header Strict-Transport-Security "max-age=31536000; includeSubDomains"
}

arkiv.turlag.example {
	import security
	encode zstd gzip
	basic_auth /intern/* {
		styret $2a$14$${secrets.of("mixed")}
		kasserer $2a$14$${secrets.of("mixed")}
	}
	reverse_proxy 127.0.0.1:9000 {
		header_up Authorization "Bearer ${secrets.token()}"
	}
	log {
		output file /var/log/caddy/arkiv.log
	}
}
`,
			readable: words(
				"drift@turlag.example | acme_dns cloudflare | protocols h1 h2 h3 | Strict-Transport-Security | max-age=31536000; includeSubDomains | arkiv.turlag.example | encode zstd gzip | /intern/* | styret | kasserer | 127.0.0.1:9000 | header_up | output file /var/log/caddy/arkiv.log | import security",
			),
		}),
	},
	{
		name: "Jenkins configuration as code",
		declared: "CASC",
		write: (secrets) => ({
			text: `jenkins:
  systemMessage: "Configured as code, changes in the UI are lost"
  numExecutors: 0
  securityRealm:
    local:
      allowsSignup: false
      users:
        - id: "admin"
          password: "${escapes.json(secrets.password())}"
  clouds:
    - kubernetes:
        name: "k8s"
        namespace: "jenkins-agents"
        jenkinsUrl: "http://jenkins.ci.svc:8080"
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword:
              scope: GLOBAL
              id: "nexus-deployer"
              description: "Uploads releases"
              username: "deployer"
              password: "${escapes.json(secrets.password())}"
          - string:
              scope: GLOBAL
              id: "sonar"
              secret: "squ_${secrets.of("hex")}"
unclassified:
  location:
    url: "https://jenkins.fjordbank.example/"
    adminAddress: "ci@fjordbank.example"
  globalLibraries:
    libraries:
      - name: "pipeline-library"
        defaultVersion: "v4.2.0"
`,
			readable: words(
				"Configured as code, changes in the UI are lost | numExecutors | allowsSignup | jenkins-agents | http://jenkins.ci.svc:8080 | usernamePassword | GLOBAL | nexus-deployer | Uploads releases | deployer | sonar | https://jenkins.fjordbank.example/ | ci@fjordbank.example | globalLibraries | pipeline-library | v4.2.0 | domainCredentials",
			),
		}),
	},
];
