import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** How machines are set up, and what they mount. */
export const installs: readonly Kind[] = [
	{
		name: "kickstart",
		declared: "INSTALL_ANSWERS",
		write: (secrets) => ({
			text: `#version=RHEL9
text
lang de_DE.UTF-8
keyboard --xlayouts='de'
network --bootproto=static --device=ens192 --ip=10.9.8.7 --hostname=build9.example
url --url="http://mirror.example/rocky/9/BaseOS" --proxy=http://kick:${secrets.of("mixed")}@proxy.example:3128
rootpw --plaintext ${secrets.password("'\"\\#")}
user --name=deploy --groups=wheel --password=$6$saltsalt$${secrets.of("base64url")} --iscrypted
bootloader --location=mbr --iscrypted --password=grub.pbkdf2.sha512.10000.${secrets.of("hex")}
part pv.01 --size=1 --grow --encrypted --passphrase=${secrets.of("words")}
%post --log=/root/post.log
subscription-manager register --org=acme-org --activationkey=${secrets.of("letters")}
echo '${secrets.of("chosen")}' | passwd --stdin operator
%end
reboot
`,
			readable: words(
				"RHEL9 | de_DE.UTF-8 | ens192 | 10.9.8.7 | build9.example | http://mirror.example/rocky/9/BaseOS | proxy.example:3128 | deploy | wheel | /root/post.log | acme-org | operator | subscription-manager",
			),
		}),
	},
	{
		name: "preseed.cfg",
		declared: "DEBIAN_ANSWERS",
		write: (secrets) => {
			const root = secrets.of("chosen");
			const user = secrets.password("\\\"'");
			return {
				text: `#_preseed_V1
d-i debian-installer/locale string de_AT.UTF-8
d-i netcfg/get_hostname string terminal12
d-i netcfg/wireless_essid string Lager
d-i netcfg/wireless_wpa string ${secrets.of("words")}
d-i mirror/http/proxy string http://apt:${secrets.of("mixed")}@cache.example:3142/
d-i passwd/root-password password ${root}
d-i passwd/root-password-again password ${root}
d-i passwd/username string lagerist
d-i passwd/user-password password ${user}
d-i passwd/user-password-again password ${user}
d-i grub-installer/password password ${secrets.of("letters")}
d-i partman-crypto/passphrase password ${secrets.of("passphrase")}
d-i partman/choose_partition select finish
mysql-server mysql-server/root_password password ${secrets.of("short")}
tasksel tasksel/first multiselect standard, ssh-server
`,
				readable: words(
					"de_AT.UTF-8 | terminal12 | Lager | cache.example:3142 | lagerist | passwd/user-password-again | standard, ssh-server | partman/choose_partition select finish | debian-installer/locale",
				),
			};
		},
	},
	{
		name: "Butane config with files inline",
		declared: "BUTANE",
		write: (secrets) => ({
			text: `variant: fcos
version: 1.5.0
passwd:
  users:
    - name: core
      password_hash: $y$j9T$${secrets.of("mixed")}$${secrets.of("base64url")}
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE1yZ0p3b0lqU2VhVmFsbGV5Um9hZE5vcnRoV2VzdDEy ops@example
storage:
  files:
    - path: /etc/app/app.env
      mode: 0600
      contents:
        inline: |
          APP_ENV=production
          APP_DB_PASSWORD=${secrets.of("symbols")}
          APP_SIGNING_SECRET=${secrets.of("base64")}
    - path: /etc/k0s/join
      contents:
        source: data:;base64,${escapes.base64(`server=https://10.1.1.1:9443\ntoken=${secrets.of("mixed")}\n`)}
  luks:
    - name: data
      device: /dev/vdb
      key_file:
        inline: ${secrets.of("words")}
systemd:
  units:
    - name: zincati.service
      enabled: false
`,
			readable: words(
				"fcos | core | AAAAC3NzaC1lZDI1NTE5AAAAIE1yZ0p3b0lqU2VhVmFsbGV5Um9hZE5vcnRoV2VzdDEy | ops@example | /etc/app/app.env | production | /etc/k0s/join | /dev/vdb | zincati.service | ssh_authorized_keys",
			),
		}),
	},
	{
		name: "crm configure of a cluster with stonith",
		declared: "CLUSTER_CIB",
		write: (secrets) => ({
			text: `node 1: ha-a \\
	attributes standby=off
node 2: ha-b
primitive fence-a stonith:fence_ipmilan \\
	params pcmk_host_list=ha-a ip=10.0.200.1 username=fence password="${escapes.json(secrets.password("'$`"))}" lanplus=1 \\
	op monitor interval=60s
primitive fence-vm stonith:fence_vmware_rest \\
	params ipaddr=vcenter.example login="fence@vsphere.local" passwd=${secrets.of("mixed")} ssl=1
primitive db ocf:heartbeat:pgsql \\
	params pgdata="/var/lib/pgsql/data" rep_mode=sync primary_conninfo_opt="password=${secrets.of("words")}"
primitive vip IPaddr2 params ip=10.0.1.50 cidr_netmask=24
property cib-bootstrap-options: \\
	stonith-enabled=true
# drbd: resource r0
net { cram-hmac-alg sha1; shared-secret "${secrets.of("letters")}"; }
# iscsid.conf
node.session.auth.authmethod = CHAP
node.session.auth.username = iqn.2024-01.example:ha-a
node.session.auth.password = ${secrets.of("mixed")}
node.session.auth.password_in = ${secrets.of("short")}
`,
			readable: words(
				"ha-a | ha-b | fence_ipmilan | 10.0.200.1 | vcenter.example | fence@vsphere.local | /var/lib/pgsql/data | rep_mode=sync | 10.0.1.50 | stonith-enabled=true | cram-hmac-alg | iqn.2024-01.example:ha-a | CHAP",
			),
		}),
	},
	{
		name: "Ceph keyrings",
		declared: "CEPH",
		write: (secrets) => ({
			text: `[client.admin]
	key = AQ${secrets.of("base64")}
	caps mds = "allow *"
	caps mon = "allow *"
[client.radosgw.gw1]
	key = AQ${secrets.of("base64")}
	caps osd = "allow rwx pool=.rgw.root"
[global]
	fsid = 3b6f1a2c-0e7d-4a55-9a43-5f3d6d2c1b0e
	mon_host = 10.10.1.1,10.10.1.2
	rgw_keystone_url = http://keystone.example:5000
	rgw_keystone_admin_user = ceph
	rgw_keystone_admin_password = ${secrets.password("#;")}
	rgw_ldap_secret = /etc/ceph/ldap.pw
; libvirt: virsh secret-set-value 3b6f1a2c-0e7d-4a55-9a43-5f3d6d2c1b0e --base64 ${secrets.of("base64")}
`,
			readable: words(
				"client.admin | allow * | client.radosgw.gw1 | allow rwx pool=.rgw.root | 3b6f1a2c-0e7d-4a55-9a43-5f3d6d2c1b0e | 10.10.1.1,10.10.1.2 | http://keystone.example:5000 | /etc/ceph/ldap.pw | virsh",
			),
		}),
	},
	{
		name: "fstab, credentials of cifs and davfs2",
		declared: "MOUNTS",
		write: (secrets) => ({
			text: `UUID=0a3407de-014b-458b-b5c1-848e92a327a3 / ext4 defaults 0 1
//nas.example/media /mnt/media cifs username=tv,password=${secrets.password(",'\"\\")},vers=3.0,iocharset=utf8 0 0
//nas.example/scan /mnt/scan cifs credentials=/root/.smb,uid=1000 0 0
curlftpfs#ftpuser:${secrets.of("words")}@ftp.example /mnt/ftp fuse rw,user,noauto 0 0
s3fs#bucket-photos /mnt/photos fuse _netdev,url=https://s3.example,passwd_file=/root/.passwd-s3fs 0 0
# /root/.smb
username=scanner
password=${secrets.of("chosen")}
domain=WORKGROUP
# /root/.passwd-s3fs
bucket-photos:${secrets.of("aws-id")}:${secrets.of("aws-secret")}
# /etc/davfs2/secrets
https://cloud.example/remote.php/webdav/ peter "${escapes.json(secrets.of("symbols"))}"
/mnt/box  peter@box.example  ${secrets.of("letters")}
`,
			readable: words(
				"0a3407de-014b-458b-b5c1-848e92a327a3 | //nas.example/media | vers=3.0 | iocharset=utf8 | /root/.smb | ftpuser | ftp.example | bucket-photos | https://s3.example | scanner | WORKGROUP | https://cloud.example/remote.php/webdav/ | peter | peter@box.example",
			),
		}),
	},
	{
		name: "AutoYaST profile",
		declared: "YAST",
		write: (secrets) => ({
			text: `<?xml version="1.0"?>
<!DOCTYPE profile>
<profile xmlns="http://www.suse.com/1.0/yast2ns" xmlns:config="http://www.suse.com/1.0/configns">
  <suse_register>
    <do_registration config:type="boolean">true</do_registration>
    <email>it@example.de</email>
    <reg_code>${secrets.of("mixed")}</reg_code>
  </suse_register>
  <users config:type="list">
    <user>
      <username>root</username>
      <user_password>${escapes.xml(secrets.password())}</user_password>
      <encrypted config:type="boolean">false</encrypted>
    </user>
    <user>
      <fullname>Werkbank Eins</fullname>
      <username>werkbank</username>
      <user_password>$6$${secrets.of("mixed")}$${secrets.of("base64url")}</user_password>
    </user>
  </users>
  <partitioning config:type="list">
    <drive>
      <device>/dev/nvme0n1</device>
      <crypt_key>${secrets.of("words")}</crypt_key>
    </drive>
  </partitioning>
  <timezone><timezone>Europe/Berlin</timezone></timezone>
</profile>
`,
			readable: words(
				"it@example.de | root | Werkbank Eins | werkbank | /dev/nvme0n1 | Europe/Berlin | suse_register | do_registration | user_password",
			),
		}),
	},
	{
		name: "Proxmox, libvirt and VNC words",
		declared: "VIRTUAL_MACHINES",
		write: (secrets) => ({
			text: `# /etc/pve/priv/storage/pbs1.pw
# pbs: pbs1
#        server backup.example
#        username sync@pbs
PBS_PASSWORD='${secrets.of("uuid")}'
# pvesh: token of the automation
PVE_TOKEN='PVEAPIToken=terraform@pve!auto=${secrets.of("uuid")}'
<domain type='kvm'>
  <name>win-build</name>
  <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
  <devices>
    <graphics type='vnc' port='5907' listen='127.0.0.1' passwd='${secrets.of("short")}'/>
    <graphics type='spice' autoport='yes' passwd='${escapes.xml(secrets.password())}' passwdValidTo='2031-04-09T15:51:00'/>
  </devices>
</domain>
qm set 9000 --ciuser ubuntu --cipassword ${secrets.of("words")} --ipconfig0 ip=dhcp
ipmitool -I lanplus -H 10.0.0.201 -U ADMIN -P ${secrets.of("letters")} chassis power status
racadm -r idrac7.example -u root -p '${secrets.of("words")}' getsysinfo
`,
			readable: words(
				"backup.example | sync@pbs | token of the automation | terraform@pve | win-build | c7a5fdbd-edaf-9455-926a-d65c16db1809 | 5907 | spice | 2031-04-09T15:51:00 | ubuntu | ip=dhcp | 10.0.0.201 | chassis power status | idrac7.example | getsysinfo",
			),
		}),
	},
];
