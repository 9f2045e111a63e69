"""A list of Markdown texts is a list of HTML texts."""

from pydantic import Field

from sciatica.fields import InlineMarkdown, StrictModel
from sciatica.model_view import model_view


class _Line(StrictModel):
    names: list[InlineMarkdown] = Field(default_factory=list)


def test_each_text_of_a_list_is_html():
    assert model_view(_Line(names=["a *b*", "c & d"])) == {"names": ["a <em>b</em>", "c &amp; d"]}
