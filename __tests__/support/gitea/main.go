// act as Gitea and Forgejo run workflows with it.
package main

import (
	"context"

	"github.com/nektos/act/cmd"
)

func main() { cmd.Execute(context.Background(), "gitea") }
