// The k6 command at the version pinned in go.mod; built where no other k6 can be had.
package main

import "go.k6.io/k6/v2/cmd"

func main() { cmd.Execute() }
