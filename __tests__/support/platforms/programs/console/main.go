// Starts a program on a console with a code page, as the runner does: `console CODEPAGE EVENTS PROGRAM ARGS...`. The console
// is its own, since whoever starts it hides it (CREATE_NO_WINDOW). The standard streams are passed on. When the file EVENTS is there, everything on the console gets what is written in it, `c` for Ctrl-C
// and `b` for Ctrl-Break; the file is removed then. Ends with the exit code of the program.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"syscall"
	"time"
)

var kernel = syscall.NewLazyDLL("kernel32.dll")

func call(name string, args ...uintptr) {
	if done, _, err := kernel.NewProc(name).Call(args...); done == 0 {
		fmt.Fprintln(os.Stderr, name, err)
		os.Exit(99)
	}
}

func main() {
	page, err := strconv.Atoi(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(99)
	}
	call("SetConsoleCP", uintptr(page))
	call("SetConsoleOutputCP", uintptr(page))
	// It is on the console too. To ignore Ctrl-C would be passed on to what it starts; to handle it is not.
	signal.Notify(make(chan os.Signal, 8), os.Interrupt, syscall.SIGTERM)
	command := exec.Command(os.Args[3], os.Args[4:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := command.Start(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(99)
	}
	go events(os.Args[2])
	command.Wait()
	os.Exit(command.ProcessState.ExitCode())
}

func events(file string) {
	for ; ; time.Sleep(50 * time.Millisecond) {
		text, err := os.ReadFile(file)
		if err != nil || len(text) == 0 {
			continue
		}
		os.Remove(file)
		event := uintptr(0)
		if text[0] == 'b' {
			event = 1
		}
		call("GenerateConsoleCtrlEvent", event, 0)
	}
}
