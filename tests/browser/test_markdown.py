"""Markdown: what it shows, what it never lets through, and how it follows a text that grows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet_web as ft
from tests.browser import axe
from tests.browser.heard import Heard
from tests.browser.test_selection import SELECT

Show = Callable[..., None]

VECTORS = r"""
<script>hit()</script>
<img src=x onerror=hit()>
<svg onload=hit()><animate onbegin=hit() attributeName=x></svg>
<iframe src="javascript:hit()"></iframe>
<iframe srcdoc="<script>parent.hit()</script>"></iframe>
<a href="javascript:hit()" onclick="hit()">html</a>
<details open ontoggle=hit()>x</details>
<style>@import 'javascript:hit()';</style>
<math><mtext><table><mglyph><style><img src=x onerror=hit()></style></mglyph></table></mtext></math>
<noscript><p title="</noscript><img src=x onerror=hit()>"></noscript>
<form><button formaction=javascript:hit()>x</button></form>
<base href="javascript:hit()//">
<meta http-equiv=refresh content="0;url=javascript:hit()">
<object data="data:text/html,<script>parent.hit()</script>"></object>
[a](javascript:hit())
[a](JaVaScRiPt:hit())
[a](<java script:hit()>)
[a](<java&Tab;script:hit()>)
[a](&#106;avascript:hit())
[a](&#x6A;&#x61;vascript&colon;hit())
[a](\x01javascript:hit())
[a](vbscript:hit())
[a](data:text/html,<script>hit()</script>)
[a](data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==)
[a](blob:https://example.org/1)
[a](//example.org/x)
[a](https://example.org/"onclick="hit()")
[a](https://example.org 'x" onmouseover="hit()')
[a][ref]
<javascript:hit()>
<https://example.org/" onmouseover="hit()>
![a](javascript:hit())
![a](x"onerror="hit())
![a" onerror="hit()](x.png)
![a](x.png 'x" onerror="hit()')
![a](data:text/html,<script>hit()</script>)
![a](data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="hit()"><script>hit()</script></svg>)
`<script>hit()</script>`
**<img src=x onerror=hit()>**
| <img src=x onerror=hit()> | [a](javascript:hit()) |
$\href{javascript:hit()}{x}$
$\text{<img src=x onerror=hit()>}$
$\htmlData{onclick=hit()}{x}$ $\class{" onclick="hit()}{x}$ $\includegraphics{javascript:hit()}$
[^<img src=x onerror=hit()>]
:"><img src=x onerror=hit()>:
""".strip().splitlines()
BLOCKS = [
    "```html\n<script>hit()</script>\n```",
    '```"><img/src=x/onerror=hit()>\nx\n```',
    "```__proto__\nx\n```",
    "```../../x\nx\n```",
    "[ref]: javascript:hit()\n\n[ref]",
    "[^1]: <img src=x onerror=hit()>\n\n[^1]",
    "> [!NOTE]\n> <img src=x onerror=hit()>",
    "- [ ] <img src=x onerror=hit()>",
    "# <img src=x onerror=hit()> [a](javascript:hit())",
    "|a|\n|-|\n|<img src=x onerror=hit()>|",
    "$$\n\\href{javascript:hit()}{x}\n$$",
]
DANGEROUS = """() => [...document.querySelectorAll('.f-md *, .f-md')].flatMap((element) => {
    const allowed = `div p h1 h2 h3 h4 h5 h6 pre code span strong em del a br hr ul ol li blockquote table
        thead tbody tr th td sup input img`.split(/\\s+/);
    const name = element.localName;
    const faults = element.closest('math') || allowed.includes(name) ? [] : [name];
    for (const {name: attribute, value} of element.attributes) {
        if (/^on/i.test(attribute)) faults.push(attribute);
        if (/^(href|src|action|formaction|srcdoc|xlink:href)$/i.test(attribute)) {
            const {protocol} = new URL(value, document.baseURI);
            const shown = name === 'img' && value.startsWith('data:image/');
            if (!/^(https?|mailto|tel|sms|geo|blob):$/.test(protocol) && !shown) faults.push(`${attribute}=${value}`);
        }
    }
    return faults;
})"""

PRESS = """(links) => {
    for (const link of links) {
        link.click();
        link.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true}));
    }
}"""


def test_no_text_becomes_code_of_the_page(page: Page, show_program: Show) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("dialog", lambda dialog: errors.append(dialog.message))
    page.add_init_script("window.hits = []; window.hit = () => hits.push(new Error().stack)")

    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        for text in [*VECTORS, *BLOCKS, "\n\n".join(VECTORS)]:
            page.add(ft.Markdown(text, extension_set=ft.MarkdownExtensionSet.GITHUB_WEB, auto_follow_links=True))
        page.add(ft.Markdown("\n".join(VECTORS), code_theme=ft.MarkdownCodeTheme.GITHUB, auto_follow_links=True))
        page.add(ft.Markdown("$x$ ```\n<b>\n```", extension_set=ft.MarkdownExtensionSet.COMMON_MARK), ft.Text("end"))

    show_program(main)
    expect(page.get_by_text("end", exact=True)).to_be_visible()
    expect(page.locator(".f-md math").first).to_be_attached()
    assert page.evaluate(DANGEROUS) == []
    # Each link that is no plain address of the web is pressed too.
    links = page.locator(".f-md-link:not([href]):not([data-to-note])")
    assert links.count() > 20
    links.evaluate_all(PRESS)
    expect(page.get_by_text("end", exact=True)).to_be_visible()
    assert [page.evaluate("hits"), errors] == [[], []]


def test_a_text_that_grows_keeps_what_is_there(page: Page, show_program: Show) -> None:
    text = "".join(f"## Part {n}\n\nWords of **part {n}**.\n\n- a\n- b\n\n" for n in range(40))

    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        answer = ft.Markdown(text, selectable=True, extension_set=ft.MarkdownExtensionSet.GITHUB_WEB)

        async def write(e: Any) -> AsyncIterator[None]:
            for word in range(100):
                answer.value += f"word{word} " if word < 99 else "\n\nwritten"
                yield

        page.add(ft.Button("Write", on_click=write), answer)

    show_program(main)
    heading = page.get_by_role("heading", name="Part 39")
    expect(heading).to_be_attached()
    page.evaluate("window.kept = [...document.querySelector('.f-md').children]")
    page.evaluate(SELECT, [".f-md", 0, 0, 1, 5])
    button = page.get_by_role("button", name="Write")
    # A click would take the selection away.
    button.dispatch_event("click")
    heading.scroll_into_view_if_needed()
    place = heading.bounding_box()
    expect(page.get_by_text("written")).to_be_attached()
    same = "() => window.kept.every((element, at) => document.querySelector('.f-md').children[at] === element)"
    assert page.evaluate(same)
    assert page.evaluate("getSelection().toString()").startswith("Part 0")
    expect(page.get_by_text("word98")).to_be_attached()
    assert heading.bounding_box() == place


@pytest.mark.parametrize("dialect", ["0.21", "1.0"])
def test_links_are_told_of_and_followed(page: Page, show_program: Show, dialect: str) -> None:
    heard = Heard()
    text = "[route](/there 'title') and [code](javascript:alert(1)) and <mailto:a@example.org> text"

    def main(page: ft.Page) -> None:
        page.on_route_change = lambda e: heard.add(("route", e.route))
        page.add(
            ft.Markdown(
                text,
                auto_follow_links=True,
                on_tap_link=lambda e: heard.add((type(e.control).__name__, e.data)),
                on_tap_text=lambda e: heard.add("text"),
            ),
            ft.Markdown("[not followed](/elsewhere)", on_tap_link=lambda e: heard.add(e.data)),
        )

    show_program(main, dialect)
    link = page.get_by_role("link", name="route")
    expect(link).to_have_attribute("title", "title")
    page.get_by_role("link", name="code").focus()
    page.keyboard.press("Enter")
    heard.until(("Markdown", "javascript:alert(1)"))
    link.click()
    heard.until(("Markdown", "/there"))
    heard.until(("route", "/there"))
    page.get_by_role("link", name="not followed").click()
    heard.until("/elsewhere")
    page.locator(".f-md p").first.click(position={"x": 2, "y": 2})
    assert "elsewhere" not in page.url


def test_code_formulas_emoji_and_pictures(page: Page, show_program: Show) -> None:
    text = (
        '```python\ndef f(): return "x"\n```\n\n$$\\frac{1}{2}$$ :rocket:\n\n'
        "![there](/icons/icon-192.png#40x30) ![gone](gone.png) ![also gone](gone2.png)\n\n"
        "- [x] **done**\n\n|a|b|\n|-|-:|\n|1|2|"
    )

    def main(page: ft.Page) -> None:
        markdown = ft.Markdown(
            text,
            extension_set=ft.MarkdownExtensionSet.GITHUB_WEB,
            code_theme=ft.MarkdownCodeTheme.GITHUB,
            image_error_content=ft.Text("no picture"),
        )

        def dark(e: Any) -> None:
            page.theme_mode = ft.ThemeMode.DARK
            markdown.code_theme = ft.MarkdownCodeTheme.ATOM_ONE_DARK

        def plain(e: Any) -> None:
            markdown.code_theme = None

        page.add(markdown, ft.Button("Dark", on_click=dark), ft.Button("Plain", on_click=plain))

    show_program(main)
    keyword = page.locator(".hljs-keyword", has_text="def")
    expect(keyword).to_have_css("color", "rgb(215, 58, 73)")
    expect(page.locator(".f-md math mfrac")).to_be_visible()
    expect(page.get_by_text("🚀")).to_be_visible()
    expect(page.get_by_text("no picture")).to_have_count(2)
    expect(page.get_by_role("checkbox", name="done")).to_be_checked()
    assert axe.faults(page) == []
    page.get_by_role("button", name="Dark").click()
    expect(keyword).to_have_css("color", "rgb(198, 120, 221)")
    assert axe.faults(page) == []
    page.get_by_role("button", name="Plain").click()
    expect(keyword).to_have_count(0)


def test_the_selection_is_told_in_characters(page: Page, show_program: Show) -> None:
    heard = Heard()

    def main(page: ft.Page) -> None:
        def selected(e: ft.TextSelectionChangeEvent[ft.Markdown]) -> None:
            heard.add((e.selected_text, e.selection.start, e.selection.end))

        page.add(ft.Markdown("a😀b **c😀d** e", selectable=True, on_selection_change=selected))

    show_program(main)
    expect(page.locator(".f-md")).to_have_text("a😀b c😀d e")
    page.evaluate(SELECT, [".f-md", 0, 3, 1, 3])
    heard.until(("b c😀", 2, 6))
