"""Style sheets lose what no page uses, and nothing else."""

from book.lean_styles import thinned, with_imports, words_in

USED = words_in(['<div class="card open" id="x">', 'el.classList.add("from-script")'])


def test_rules_for_absent_classes_go_and_others_stay():
    style = ".card{color:red}.absent{color:blue}a:hover,.absent b{margin:0}.card .absent{top:0}.from-script{left:0}"
    assert thinned(style, USED) == ".card{color:red}a:hover{margin:0}.from-script{left:0}"


def test_classes_that_may_be_absent_do_not_count():
    style = ".card:not(.absent){color:red}:is(.absent,.open){color:blue}"
    assert thinned(style, USED) == style


def test_media_queries_and_key_frames_keep_their_frames():
    style = "@media (min-width:1px){.absent{top:0}.open{top:1px}}@keyframes spin{0%{top:0}to{top:1px}}"
    assert thinned(style, USED) == "@media (min-width:1px){.open{top:1px}}@keyframes spin{0%{top:0}to{top:1px}}"


def test_icon_fonts_are_never_fetched():
    style = (
        "@font-face{font-family:I;src:url(../vendor/fontawesome/x.woff2)}@font-face{font-family:Own;src:url(o.woff2)}"
    )
    assert thinned(style, USED) == "@font-face{font-family:Own;src:url(o.woff2)}"


def test_a_comment_before_a_rule_is_no_part_of_it_and_notices_stay():
    style = "/* (c) A, B. Copyright, licence */.card{top:0}/* .open, a note */.card,.absent{left:0}"
    assert thinned(style, USED) == "/* (c) A, B. Copyright, licence */.card{top:0}.card{left:0}"


def test_imported_sheets_stand_in_their_places(tmp_path):
    (tmp_path / "styles").mkdir()
    (tmp_path / "basic.css").write_text("a{top:0}")
    (tmp_path / "styles" / "theme.css").write_text('@import "../basic.css";\n@import url("more.css");b{top:1px}')
    (tmp_path / "styles" / "more.css").write_text("i{top:2px}")
    assert with_imports(tmp_path / "styles" / "theme.css") == "a{top:0}\ni{top:2px}b{top:1px}"
