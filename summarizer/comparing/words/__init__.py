"""One statement of one speaker in the words of each outlet."""
