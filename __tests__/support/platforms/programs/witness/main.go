// A program under any name that notes how it was started, and answers what it was told to. Tests put it where a program of
// another must not be started, or in the place of one of the system's.
//
// It has no settings but files beside itself, since some of its users give it an empty environment: it appends a line of
// JSON to NAME.calls, and NAME.answer, when it is there, has a list of what it prints and its exit code. The first one counts
// whose `when` is a part of an argument.
package main

import (
	"encoding/json"
	"os"
	"strings"
)

type call struct {
	Args        []string `json:"args"`
	Environment []string `json:"environment"`
	Folder      string   `json:"folder"`
}

type answer struct {
	When   string `json:"when"`
	Stdout string `json:"stdout"`
	Stderr string `json:"stderr"`
	Exit   int    `json:"exit"`
}

func main() {
	path, err := os.Executable()
	if err != nil {
		os.Exit(98)
	}
	folder, _ := os.Getwd()
	line, _ := json.Marshal(call{os.Args[1:], os.Environ(), folder})
	calls, err := os.OpenFile(path+".calls", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		os.Exit(97)
	}
	calls.Write(append(line, '\n'))
	calls.Close()
	var answers []answer
	if text, err := os.ReadFile(path + ".answer"); err == nil {
		if json.Unmarshal(text, &answers) != nil {
			os.Exit(96)
		}
	}
	all := strings.Join(os.Args[1:], "\n")
	for _, says := range answers {
		if strings.Contains(all, says.When) {
			os.Stdout.WriteString(says.Stdout)
			os.Stderr.WriteString(says.Stderr)
			os.Exit(says.Exit)
		}
	}
}
