"""Implicit animations in a browser, which tell of their end once each, and AnimatedSwitcher."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.servers import Server

Serve = Callable[..., Server]

BOXES = """
import flet_web as ft

TIME = ft.Animation(ft.Duration(milliseconds=60), ft.AnimationCurve.BOUNCE_OUT)

def main(page: ft.Page):
    ends = []
    told = ft.Text("-")

    def ended(e):
        ends.append(f"{e.control.key} {e.data}")
        told.value = ", ".join(sorted(ends))

    def box(key, **more):
        return ft.Container(width=40, height=20, bgcolor="red", key=key, on_animation_end=ended, **more)

    boxes = {
        "opacity": box("a", animate_opacity=TIME), "rotate": box("b", animate_rotation=60),
        "scale": box("c", animate_scale=TIME, badge="3"), "offset": box("d", offset=(0, 0), animate_offset=TIME),
        "left": box("e", left=0, top=0, animate_position=TIME), "margin": ft.Text("f", margin=0, animate_margin=TIME,
            key="f", on_animation_end=ended), "align": box("g", align=ft.Alignment.TOP_LEFT, animate_align=TIME),
        "bgcolor": box("h", animate=TIME), "width": box("i", animate=ft.Animation()), "height": ft.Text("j", height=20,
            animate_size=TIME, key="j", on_animation_end=ended), "visible": box("k", animate_opacity=TIME),
    }
    # What changes without being asked to is no animation.
    still = ft.Button("still", on_animation_end=ended, key="still")
    values = {"opacity": 0.5, "rotate": 1, "scale": 2, "offset": (1, 1), "left": 60, "margin": 8,
        "align": ft.Alignment(0.5, 1), "bgcolor": "blue", "width": 90, "height": 40, "visible": True}

    def change(e):
        for name, control in boxes.items():
            setattr(control, name, values[name])
        boxes["left"].top = 30
        boxes["bgcolor"].margin = 3
        boxes["bgcolor"].border_radius = 9
        still.width = 200

    def interrupt(e):
        boxes["opacity"].opacity = 0.1
        boxes["opacity"].animate_opacity = 400
        page.update()
        boxes["opacity"].opacity = 0.9
        ends.clear()

    stack = ft.Stack([boxes["left"], boxes["align"]], width=300, height=100)
    rest = [control for name, control in boxes.items() if name not in ("left", "align")]
    page.add(ft.Button("Change", on_click=change), ft.Button("Interrupt", on_click=interrupt), told, stack,
        ft.Row(rest, wrap=True), still)

ft.run(main)
"""
ENDS = "a opacity, b rotation, c scale, d offset, e position, f margin, g align, h container, i container"


def loaded(page: Page, text: str = "Change") -> None:
    """Wait for the page, and for the modules that it has asked for."""
    expect(page.get_by_role("button", name=text)).to_be_visible()
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_each_animation_ends_once(page: Page, serve: Serve, motion: str) -> None:
    page.emulate_media(reduced_motion="reduce" if motion == "reduce" else "no-preference")
    page.goto(serve(BOXES).url)
    loaded(page)
    page.get_by_role("button", name="Change").click()
    expect(page.get_by_text(ENDS, exact=True)).to_be_visible()
    page.get_by_role("button", name="still").hover()
    # A change to what is there already is none; what was told before stays all.
    page.get_by_role("button", name="Change").click()
    page.get_by_role("button", name="Interrupt").click()
    expect(page.get_by_text("a opacity", exact=True)).to_be_visible()


def test_values_jump_for_those_who_want_no_motion(page: Page, serve: Serve) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(serve(BOXES.replace("milliseconds=60", "minutes=5")).url)
    loaded(page)
    page.get_by_role("button", name="Change").click()
    expect(page.locator("[data-key=a]")).to_have_css("opacity", "0.5")
    expect(page.get_by_text(ENDS, exact=True)).to_be_visible()


def test_what_is_aligned_moves_there(page: Page, serve: Serve) -> None:
    page.goto(serve(BOXES.replace("milliseconds=60", "minutes=5")).url)
    loaded(page)
    page.get_by_role("button", name="Change").click()
    box = page.locator("[data-key=g]")
    page.wait_for_function("() => document.querySelector('[data-key=g]').getAnimations().length === 1")
    place = box.evaluate(
        "(e) => { const [a] = e.getAnimations(); a.currentTime = 0; return e.getBoundingClientRect().y }"
    )
    stack = box.evaluate("(e) => e.parentElement.getBoundingClientRect().y")
    assert place == pytest.approx(stack, abs=0.5)
    box.evaluate("(e) => e.getAnimations()[0].finish()")
    # 0.5 is three quarters of the way: (300 - 40) * 0.75.
    assert box.evaluate("(e) => e.getBoundingClientRect().x - e.parentElement.getBoundingClientRect().x") == 195
    expect(page.get_by_text("g align")).to_be_visible()


SWITCHER = """
import flet_web as ft

def main(page: ft.Page):
    page.theme_mode = ft.ThemeMode.DARK if "dark" in page.route else ft.ThemeMode.LIGHT
    contents = [ft.Container(ft.Text(name), width=80, height=40, key=name) for name in ("one", "two")]
    kind = page.route.rsplit("/", 1)[-1]
    switcher = ft.AnimatedSwitcher(
        contents[0], duration=100_000, reverse_duration=ft.Duration(seconds=50),
        transition=kind if kind in ("scale", "rotation") else "fade",
        switch_in_curve=ft.AnimationCurve.EASE_IN, switch_out_curve=ft.AnimationCurve.BOUNCE_OUT,
    )

    def switch(e):
        switcher.content = contents[switcher.content is contents[0]]

    page.add(switcher, ft.Button("Switch", on_click=switch))

ft.run(main)
"""
SEEN = """(key) => {
  const layer = document.querySelector(`[data-key=${key}]`).parentElement, [a] = layer.getAnimations();
  const read = (share) => { a.currentTime = share * a.effect.getTiming().duration; const s = getComputedStyle(layer);
    return [s.opacity, s.scale, s.rotate].join(" "); };
  return [read(0), read(0.999999), layer.inert, a.effect.getTiming().duration, a.effect.getTiming().easing.slice(0, 6)];
}"""


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        ("fade", "0 none none", "1 none none"),
        ("scale", "1 0 none", "1 1 none"),
        ("rotation", "1 none 0deg", "1 none 360deg"),
    ],
)
def test_what_comes_and_what_goes(page: Page, serve: Serve, kind: str, first: str, last: str) -> None:
    def rounded(seen: list[str]) -> list[str]:
        return [
            " ".join(
                str(round(float(p), 2)) if p[0].isdigit() and p[-1].isdigit() else p
                for p in s.replace("deg", "").split()
            )
            for s in seen
        ]

    page.goto(serve(SWITCHER).url + f"/{kind}")
    expect(page.get_by_text("one")).to_be_visible()
    assert page.locator(".f-switcher-layer").evaluate("(e) => e.getAnimations().length") == 0
    page.get_by_role("button", name="Switch").click()
    expect(page.get_by_text("two")).to_be_attached()
    came, went = page.evaluate(SEEN, "two"), page.evaluate(SEEN, "one")
    assert rounded(came[:2]) == rounded([first, last])
    assert rounded(went[:2]) == rounded([last, first])
    assert (came[2:], went[2:]) == ([False, 100_000, "cubic-"], [True, 50_000, "linear"])
    page.evaluate("() => document.getAnimations().forEach((running) => running.finish())")
    expect(page.get_by_text("one")).to_have_count(0)
    expect(page.locator(".f-switcher-layer")).to_have_count(1)


def test_what_is_still_coming_turns_round(page: Page, serve: Serve) -> None:
    page.goto(serve(SWITCHER).url)
    switch = page.get_by_role("button", name="Switch")
    switch.click()
    expect(page.get_by_text("two")).to_be_attached()
    page.evaluate("""() => { const layer = document.querySelector("[data-key=two]").parentElement;
      layer.getAnimations()[0].currentTime = 50_000; }""")
    switch.click()
    expect(page.locator("[inert]").get_by_text("two")).to_be_attached()
    # What comes back comes anew, while it still goes.
    expect(page.locator(".f-switcher-layer")).to_have_count(3)
    page.evaluate("() => document.getAnimations().forEach((running) => running.finish())")
    expect(page.locator(".f-switcher-layer")).to_have_count(1)
    expect(page.get_by_text("one")).to_be_visible()


@pytest.mark.parametrize("route", ["/", "/dark/fade"])
def test_nothing_moves_for_those_who_want_that(page: Page, serve: Serve, route: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(serve(SWITCHER).url + route)
    page.get_by_role("button", name="Switch").click()
    expect(page.get_by_text("two")).to_be_visible()
    expect(page.get_by_text("one")).to_have_count(0)
    assert faults(page) == []


DECORATED = """
import flet_web as ft

L, R, S = ft.LinearGradient, ft.RadialGradient, ft.SweepGradient

def main(page: ft.Page):
    time = ft.Animation(600_000 if "slow" in page.route else 60)
    told = ft.Text("-")
    ends = []

    def ended(e):
        ends.append(f"{e.control.key} {e.data}")
        told.value = ", ".join(sorted(ends))

    def box(key, **more):
        content = ft.Container(width=20, height=20, bgcolor="black", key=f"in {key}")
        return ft.Container(content, width=100, height=60, key=key, animate=time, on_animation_end=ended, **more)

    boxes = [
        box("a", gradient=L(["#ff0000", "#00ff00"]), alignment=ft.Alignment.TOP_LEFT, bgcolor="white"),
        box("b", gradient=L(["#ff0000", "#00ff00"], stops=[0, 0.5], begin=ft.Alignment(-1, -1),
            end=ft.Alignment(1, 1))),
        box("c", gradient=R(["primary", "primary"], radius=0.5)),
        box("d"),
        box("e", shadow=ft.BoxShadow(0, 10, "#ff0000"), border=ft.Border.all(2, "#ff0000"), border_radius=0),
    ]

    def change(e):
        boxes[0].gradient = L(["#0000ff", "#00ff00"])
        boxes[0].alignment = ft.Alignment.BOTTOM_RIGHT
        boxes[0].bgcolor = "red"
        boxes[1].gradient = L(["#ff0000", "#00ff00", "#0000ff"], begin=ft.Alignment(-1, 1), end=ft.Alignment(1, -1))
        boxes[2].gradient = S(["#00ff00", "#00ff00"])
        boxes[3].gradient = L(["#ff0000", "#ff0000"])
        boxes[4].shadow = [ft.BoxShadow(0, 2, "#0000ff"), ft.BoxShadow(4, 20, "#0000ff")]
        boxes[4].border = ft.Border.all(6, "#0000ff")
        boxes[4].border_radius = 30

    def turn(e):
        boxes[0].gradient = L(["#000000", "#000000"])

    page.add(ft.Button("Change", on_click=change), ft.Button("Turn", on_click=turn), told, *boxes)

ft.run(main)
"""
LOOK = """(part) => {
  const at = (key) => document.querySelector(`[data-key="${key}"]`), seen = {};
  for (const animation of document.getAnimations()) {
    animation.pause();
    animation.currentTime = part * animation.effect.getComputedTiming().duration;
  }
  for (const key of "abcd") seen[key] = getComputedStyle(at(key)).backgroundImage;
  const [outer, inner] = [at("a").getBoundingClientRect(), at("in a").getBoundingClientRect()];
  seen.place = [inner.x - outer.x, inner.y - outer.y];
  const e = getComputedStyle(at("e"));
  seen.e = [e.boxShadow, e.borderTopWidth, e.borderTopColor, e.borderTopLeftRadius];
  return seen;
}"""


def test_a_box_turns_its_gradient_and_moves_its_content(page: Page, serve: Serve) -> None:
    url = serve(DECORATED).url
    page.goto(url + "slow")
    loaded(page)
    page.get_by_role("button", name="Change").click()
    running = "() => document.getAnimations().filter((one) => one.effect.target.dataset.key === 'd').length === 1"
    page.wait_for_function(running)
    seen = page.evaluate(LOOK, 0.5)
    assert seen["a"] == "linear-gradient(to right, rgb(128, 0, 128) 0%, rgb(0, 255, 0) 100%)"
    # The stops of both, and the way halfway between down and up.
    assert seen["b"] == "linear-gradient(to right, rgb(255, 0, 0) 0%, rgb(0, 255, 0) 50%, rgb(0, 128, 128) 100%)"
    # One of another kind comes once the first has faded out.
    assert seen["c"] == "conic-gradient(from 90.0117deg, rgba(0, 255, 0, 0) 0%, rgba(0, 255, 0, 0) 100%)"
    assert seen["d"] == "linear-gradient(to right, rgba(255, 0, 0, 0.5) 0%, rgba(255, 0, 0, 0.5) 100%)"
    assert seen["place"] == [40, 20]
    assert seen["e"] == [
        "rgb(128, 0, 128) 0px 0px 15px 2px, rgba(0, 0, 255, 0.5) 0px 0px 1px 0px",
        "4px",
        "rgb(128, 0, 128)",
        "15px",
    ]
    # What is interrupted goes on from where it is.
    page.evaluate("() => document.getAnimations().forEach((one) => { one.before = true; one.play(); })")
    page.get_by_role("button", name="Turn").click()
    page.wait_for_function("""() => document.getAnimations().some((one) =>
      !one.before && one.effect.target.dataset.key === "a" && !one.transitionProperty)""")
    now = [int(number) for number in re.findall(r"\d+", page.evaluate(LOOK, 0)["a"])]
    # It went on until the click was there.
    assert now == pytest.approx([128, 0, 128, 0, 0, 255, 0, 100], abs=20)
    assert page.evaluate(LOOK, 1)["a"] == "linear-gradient(90deg, rgb(0, 0, 0) 0px, rgb(0, 0, 0) 100px)"
    # Another tab, as this one would go on with its session.
    page = page.context.new_page()
    page.goto(url + "fast")
    loaded(page)
    page.get_by_role("button", name="Change").click()
    ends = ", ".join(f"{key} container" for key in "abcde")
    expect(page.get_by_text(ends, exact=True)).to_be_visible()


SHAPES = """
import flet_web as ft

def main(page: ft.Page):
    box = ft.Container(width=160, height=80, bgcolor="#ff0000", animate=3_600_000, key="box")

    def change(e):
        box.shape = ft.BoxShape.CIRCLE if box.shape is ft.BoxShape.RECTANGLE else ft.BoxShape.RECTANGLE

    page.add(ft.Button("Change", on_click=change), box)

ft.run(main)
"""
PAINTED = """() => {
    const box = document.querySelector("[data-key=box]"), surface = box.querySelector(":scope > .f-disc-behind > i");
    const part = surface ?? box, running = part.getAnimations();
    const names = running.map((one) => (one.transitionProperty ?? "shape").split("-")[0]);
    return [Boolean(surface), getComputedStyle(part).backgroundColor, [...new Set(names)]];
}"""
IS_PAINTED = f"wanted => JSON.stringify(({PAINTED})()) === JSON.stringify(wanted)"


def test_a_box_turns_into_a_circle_and_back_and_is_seen_meanwhile(page: Page, serve: Serve) -> None:
    page.goto(serve(SHAPES).url)
    loaded(page)
    for wanted in ([True, "rgb(255, 0, 0)", ["shape"]], [False, "rgb(255, 0, 0)", ["border"]]):
        page.get_by_role("button", name="Change").click()
        page.wait_for_function(IS_PAINTED, arg=wanted)
