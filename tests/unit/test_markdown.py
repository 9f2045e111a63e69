"""Whatever an author writes, only harmless HTML comes out."""

from html.parser import HTMLParser

import pytest

from sciatica.markdown import is_allowed_link, to_html, to_inline_html

ALLOWED_TAGS = {"p", "em", "strong", "code", "a", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "s"}

ATTACKS = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<b onmouseover='alert(1)'>bold</b>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "[x](file:///etc/passwd)",
    "[x](//example.org/path)",
    "[x](&#106;avascript:alert(1))",
    "<javascript:alert(1)>",
    "![x](https://example.org/pixel.png)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    '[x](https://example.org "\\" onclick=alert(1)")',
    "<!-- comment --><style>*{display:none}</style>",
]


class Tags(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))

    def handle_comment(self, data):
        self.found.append(("comment", {}))


@pytest.mark.parametrize("text", ATTACKS)
@pytest.mark.parametrize("render", [to_html, to_inline_html])
def test_attacks_come_out_as_text(text, render):
    html = render(text)
    for tag, attributes in Tags(html).found:
        assert tag in ALLOWED_TAGS
        assert set(attributes) <= {"href", "title"}
        assert attributes.get("href", "https://").startswith("https://")
    assert "</script" not in html.lower()


def test_script_is_still_readable():
    assert to_inline_html("<script>") == "&lt;script&gt;"


@pytest.mark.parametrize(
    "url",
    [
        "https://doi.org/10.1097/BRS.0b013e3181c953cc",
        "http://example.org",
        "mailto:a@b.org",
        "../evaluation.html",
        "#top",
    ],
)
def test_ordinary_links_stand(url):
    assert is_allowed_link(url)
    assert f'href="{url}"' in to_inline_html(f"[x]({url})")


def test_tables_lists_and_emphasis():
    html = to_html("| a | b |\n|---|---|\n| 1 | ~~2~~ |\n\n- *one*\n- **two**")
    assert {"table", "th", "td", "s", "ul", "li", "em", "strong"} <= {tag for tag, _ in Tags(html).found}


def test_inline_has_no_paragraph():
    assert to_inline_html("LR+ of *1.38*, p < 0.05\n") == "LR+ of <em>1.38</em>, p &lt; 0.05"
