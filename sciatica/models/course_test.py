"""How the pre-test and the post-test are drawn and marked."""

from typing import Annotated

from pydantic import Field

from sciatica.fields import StrictModel


class CourseTestSettings(StrictModel):
    """The settings in content/course_test.yml."""

    pass_mark: Annotated[float, Field(gt=0, le=1)]
    """Share of all items, from 0 to 1, that must be right to pass the post-test."""
    objectives_per_chapter: Annotated[int, Field(ge=1)]
    """How many of each chapter's learning objectives a form asks about, with one item each."""
