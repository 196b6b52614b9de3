"""Settings, logging, the starter sources and the sample wire."""
