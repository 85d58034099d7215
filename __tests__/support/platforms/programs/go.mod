module secret-refs.test/windows

go 1.26

toolchain go1.26.8
