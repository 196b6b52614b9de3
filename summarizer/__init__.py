"""The core: text in, frozen data out. No I/O, clock, network, database, logging or platform."""
