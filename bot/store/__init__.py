"""The database: articles and their versions, statements, followed sources, full-text search."""
