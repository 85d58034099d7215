// Stands for Windows PowerShell where there is none (under Wine), for one command alone: the table of processes. The exact
// arguments are in the file NAME.expected beside it; anything else is refused.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"syscall"
	"unsafe"
)

const queryLimitedInformation = 0x1000

func main() {
	path, _ := os.Executable()
	text, err := os.ReadFile(path + ".expected")
	var expected []string
	if err != nil || json.Unmarshal(text, &expected) != nil || !slices.Equal(os.Args[1:], expected) {
		fmt.Fprintln(os.Stderr, "not what was expected")
		os.Exit(1)
	}
	snapshot, err := syscall.CreateToolhelp32Snapshot(syscall.TH32CS_SNAPPROCESS, 0)
	if err != nil {
		os.Exit(2)
	}
	entry := syscall.ProcessEntry32{}
	entry.Size = uint32(unsafe.Sizeof(entry))
	for err = syscall.Process32First(snapshot, &entry); err == nil; err = syscall.Process32Next(snapshot, &entry) {
		process, err := syscall.OpenProcess(queryLimitedInformation, false, entry.ProcessID)
		if err != nil {
			continue
		}
		var created, exited, kernel, user syscall.Filetime
		if syscall.GetProcessTimes(process, &created, &exited, &kernel, &user) == nil {
			fmt.Printf("%d %d %d\r\n", entry.ProcessID, entry.ParentProcessID, created.Nanoseconds()/1_000_000)
		}
		syscall.CloseHandle(process)
	}
}
