"""Sources to articles: guarded fetching, feeds, extraction, polling."""
