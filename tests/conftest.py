"""What holds for every test: a busy machine fails no property by being slow."""

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
