"""On Record, the application: doors, news, store, and what joins them."""
