"""The side bar's switches say what they open."""

from book.side_bar import named

PLAIN = '<li><a class="reference internal" href="#">Evidence</a><details open="open"><summary><span></span></summary>'


def test_a_switch_is_named_after_the_page_whose_parts_it_opens():
    assert '</a><details open="open"><summary aria-label="Pages of Evidence"><span>' in named(PLAIN)


def test_a_page_without_parts_stays_as_it_is():
    assert named('<li><a href="#">Glossary</a></li>') == '<li><a href="#">Glossary</a></li>'
