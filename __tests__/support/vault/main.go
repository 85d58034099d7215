// Command vault is HashiCorp's, built small: with Vault's own build tag "minimal" it has few plugins, and those that the
// tests use besides are added here. Server, configuration, audit and everything else are as they are.
package main

import (
	"os"
	"reflect"
	"unsafe"

	kubernetes "github.com/hashicorp/vault-plugin-auth-kubernetes"
	elasticsearch "github.com/hashicorp/vault-plugin-database-elasticsearch"
	"github.com/hashicorp/vault/builtin/credential/github"
	"github.com/hashicorp/vault/builtin/credential/ldap"
	"github.com/hashicorp/vault/builtin/logical/totp"
	"github.com/hashicorp/vault/command"
	"github.com/hashicorp/vault/helper/builtinplugins"
)

func main() {
	add("credentialBackends", "github", github.Factory)
	add("credentialBackends", "kubernetes", kubernetes.Factory)
	add("credentialBackends", "ldap", ldap.Factory)
	add("logicalBackends", "totp", totp.Factory)
	add("databasePlugins", "elasticsearch-database-plugin", elasticsearch.New)
	os.Exit(command.Run(os.Args[1:]))
}

// add puts a plugin into the registry of those that are built in. There is no function for it, and the fields are
// private, so they are reached by reflection. A version of Vault that names them differently panics here, at the start.
func add(kind, name string, factory any) {
	field := reflect.ValueOf(builtinplugins.Registry).Elem().FieldByName(kind)
	plugins := reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr())).Elem()
	plugin := reflect.New(plugins.Type().Elem()).Elem()
	target := plugin.FieldByName("Factory")
	target.Set(reflect.ValueOf(factory).Convert(target.Type()))
	plugins.SetMapIndex(reflect.ValueOf(name), plugin)
}
