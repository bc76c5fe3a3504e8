"""What one event costs: a click whose handler changes one Text."""

from __future__ import annotations

from benchmarks.harness.case import CPU, WALL, Case, Group, Target
from benchmarks.harness.loads import clicks, in_turn

# Rows (of Row, Text and Icon, beside some other controls) by number of controls on the page.
SIZES = {10: 2, 1_000: 332, 5_000: 1_666, 30_000: 10_000}
BOTH = (CPU, WALL)
FIRST, LARGE = "10 controls", "5,000 controls"


def _page(size: int, rows: int) -> Case:
    return Case(
        f"{size:,} controls",
        "page",
        clicks(),
        (CPU,),
        {"rows": rows},
        absent={"flet": "an event takes a second"} if size > 5_000 else {},
        slow=size > 5_000,
        at=("async handler", size),
        headline={"cpu": f"a click on a page of {size:,} controls, CPU of the server"} if size in (10, 5_000) else {},
    )


CASES = (
    *(_page(size, rows) for size, rows in SIZES.items()),
    Case(
        "sync handler",
        "page",
        clicks("sync"),
        BOTH,
        headline={"cpu": "a click with a `def` handler, CPU of the server"},
    ),
    Case("generator, two steps", "page", clicks("steps"), BOTH),
    Case("1 user", "page", clicks(number=1), BOTH),
    Case("20 users at once", "page", clicks(number=20), BOTH),
    Case("200 users at once", "page", clicks(number=200), BOTH, slow=True),
    Case("5,000 texts share a style", "values", in_turn("count"), (CPU,), {"rows": 5_000}),
    Case("... another user changes a style", "values", in_turn("style"), (CPU,), {"rows": 5_000}),
    Case("outermost of 10 components", "components", clicks(number=1), (CPU,), {"rows": 10}, at=("outermost", 10)),
    Case(
        "outermost of 1,000 components",
        "components",
        clicks(number=1),
        (CPU,),
        {"rows": 1_000},
        at=("outermost", 1_000),
    ),
    Case("one of 10 components", "components", clicks("child", 1), (CPU,), {"rows": 10}, at=("one of many", 10)),
    Case(
        "one of 1,000 components", "components", clicks("child", 1), (CPU,), {"rows": 1_000}, at=("one of many", 1_000)
    ),
)

GROUP = Group(
    "events",
    "CPU and time of one event",
    CASES,
    (
        Target("async handler over the floor", FIRST, "cpu", 1.8, over_peer="raw"),
        Target("sync handler over the floor", "sync handler", "cpu", 3.0, over_peer="raw"),
        Target("5,000 controls over 10", LARGE, "cpu", 1.1, over_case=FIRST),
        Target("30,000 controls over 10", "30,000 controls", "cpu", 1.1, over_case=FIRST),
        Target(
            "while another user changes a value, over while nobody does",
            "... another user changes a style",
            "cpu",
            1.5,
            over_case="5,000 texts share a style",
        ),
        Target(
            "outermost of 1,000 components over Flet", "outermost of 1,000 components", "cpu", 0.05, over_peer="flet"
        ),
        Target(
            "one of 1,000 components over one of 10",
            "one of 1,000 components",
            "cpu",
            1.3,
            over_case="one of 10 components",
        ),
    ),
    axis="controls on the page",
    absent={"raw": "it has no values and no components, as it keeps no page"},
)
