// Keeps a file open, as an editor or a virus scanner does: `holder FILE SHARE`. SHARE is what others may do meanwhile:
// `nothing`, `read`, or `all` but deleting. It says `held` when it has the file, and ends when FILE.release is there, or
// after a minute.
package main

import (
	"fmt"
	"os"
	"syscall"
	"time"
)

func main() {
	shares := map[string]uint32{
		"nothing": 0,
		"read":    syscall.FILE_SHARE_READ,
		"all":     syscall.FILE_SHARE_READ | syscall.FILE_SHARE_WRITE,
	}
	file, share := os.Args[1], shares[os.Args[2]]
	name, err := syscall.UTF16PtrFromString(file)
	if err != nil {
		fail(err)
	}
	handle, err := syscall.CreateFile(name, syscall.GENERIC_READ, share, nil, syscall.OPEN_EXISTING, 0, 0)
	if err != nil {
		fail(err)
	}
	fmt.Println("held")
	for tries := 0; tries < 600; tries++ {
		if _, err := os.Stat(file + ".release"); err == nil {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	syscall.CloseHandle(handle)
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
