"""Speed and memory of the whole, printed beside their targets: `make bench`."""
