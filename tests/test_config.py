"""Settings come from the environment, and secrets never reach the log."""

import logging

import pytest

from config.logs import Redaction
from config.settings import Settings, variable


def test_defaults_need_nothing_but_a_home():
    settings = Settings.from_environment({})

    assert settings.database_url.startswith("sqlite:///")
    assert settings.database_url.endswith("onrecord.db")
    assert settings.feed_bytes == 5_000_000


def test_what_is_set_is_read_with_the_type_of_its_default():
    environ = {
        "DATABASE_URL": "sqlite:////tmp/x.db",
        "SLACK_BOT_TOKEN": "xoxb-1",
        "ONRECORD_FETCH_SECONDS": "2.5",
        "ONRECORD_REDIRECTS": "1",
    }

    settings = Settings.from_environment(environ)

    assert settings.database_url == "sqlite:////tmp/x.db"
    assert settings.slack_bot_token == "xoxb-1"
    assert (settings.fetch_seconds, settings.redirects) == (2.5, 1)


def test_a_wrong_value_is_named():
    with pytest.raises(ValueError, match=r"ONRECORD_REDIRECTS must be a number, not 'many'"):
        Settings.from_environment({"ONRECORD_REDIRECTS": "many"})


def test_an_empty_variable_is_as_good_as_none():
    assert Settings.from_environment({"ONRECORD_REDIRECTS": "", "DATABASE_URL": ""}).redirects == 5


def test_variables_have_the_usual_names():
    assert variable("database_url") == "DATABASE_URL"
    assert variable("feed_bytes") == "ONRECORD_FEED_BYTES"


@pytest.mark.parametrize(
    "text",
    ["xoxb-12-abc", "xapp-1-A-b", "postgresql://desk:hunter22@db/x", "token=s3cret-value"],
)
def test_no_token_or_password_reaches_the_log(text):
    record = logging.LogRecord("x", logging.ERROR, "", 0, "at %s", (text,), None)

    Redaction(["s3cret-value"]).filter(record)

    assert "[redacted]" in record.getMessage()
    assert not any(s in record.getMessage() for s in ("xoxb-12", "xapp-1", "hunter22", "s3cret"))


def test_a_traceback_is_redacted_too():
    error = ValueError("xoxb-12-abc")
    info = (ValueError, error, None)
    record = logging.LogRecord("x", logging.ERROR, "", 0, "failed", (), info)

    Redaction([]).filter(record)

    assert "xoxb" not in logging.Formatter().format(record)
