"""Articles into stories, and copies of one text into origins."""

from summarizer.stories.grouping import group_stories, story_of

__all__ = ["group_stories", "story_of"]
