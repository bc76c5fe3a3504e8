"""The benchmark suite: what it makes of samples, and one case of it with a real server."""

from __future__ import annotations

import asyncio
import dataclasses
import os
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks import __main__ as suite
from benchmarks.groups import GROUPS
from benchmarks.harness import charts, compare, report
from benchmarks.harness.case import CPU, CPU_MS, Case, Group, Run, Sample, Target
from benchmarks.harness.loads import clicks
from benchmarks.harness.options import Options, parse
from benchmarks.harness.peers import BENCHMARKS, PEERS, ROOT, Peer
from benchmarks.harness.results import Results, Row, collect, load
from benchmarks.harness.runner import Progress, duration, measure
from benchmarks.harness.statistics import median, quantile, ratios, spread

GROUP = Group(
    "events",
    "Events <& more>",
    (),
    (
        Target("over the floor", "few", "cpu", 1.5, over_peer="raw"),
        Target("many over few", "many", "cpu", 1.1, over_case="few"),
        Target("absolute", "few", "cpu", 300),
        Target("of a case that did not run", "none", "cpu", 1),
    ),
    axis="controls",
)
HERE = tuple(dataclasses.replace(peer, python=sys.executable) for peer in PEERS if peer.is_here)


def row(case: str, peer: str, *values: float, curve: str = "", at: float = 0.0) -> Row:
    return Row(
        "events",
        case,
        peer,
        "cpu",
        "CPU",
        "us",
        list(values),
        curve=curve,
        at=at,
        headline="a few controls" if case == "few" else "",
    )


ROWS = [
    row("few", "flet_web", 200, 210, 220, curve="async", at=10),
    row("few", "raw", 100, 105, 100, curve="async", at=10),
    row("few", "flet", 2_000, 2_100, 2_310, curve="async", at=10),
    row("many", "flet_web", 200, 210, 220, curve="async", at=5_000),
    row("many", "raw", 100, 105, 100, curve="async", at=5_000),
    row("a sync handler", "flet_web", 1_500_000, 1_500_000, 1_500_000),
]
MACHINE = {"processor": "a processor", "cores": 2, "system": "Linux 1", "python": "3.11.1"}
RESULTS = Results("2026-01-02", MACHINE, {"flet": {"flet": "1.0.5"}}, ROWS)


def test_medians_spreads_and_ratios() -> None:
    assert median([3, 1, 2]) == 2
    assert median([]) is None
    assert spread([100, 100, 100]) == 0
    assert spread([80, 90, 100, 110, 120]) == pytest.approx(0.2)
    assert spread([1, 2]) is None
    assert ratios([4, 9], [2, 3]) == [2, 3]
    assert quantile(list(range(101)), 0.99) == 99


def test_a_table_has_medians_spreads_and_ratios_to_the_floor_and_to_this_tree() -> None:
    lines = report.text(RESULTS, GROUP).splitlines()
    few = next(line for line in lines if line.startswith("few"))
    assert " ".join(few.split()) == "few CPU 210 us ±5 % (2.00 x) 100 us ±2 % 2.10 ms ±7 % (10.0 x)"
    assert "1.50 s ±0 %" in next(line for line in lines if line.startswith("a sync handler"))


def test_targets_are_absolute_or_over_a_peer_or_over_a_case() -> None:
    lines = report.targets(RESULTS, [GROUP]).splitlines()[2:]
    assert [line.split()[-1] for line in lines] == ["MISSED", "met", "met", "-"]


def test_a_case_that_failed_is_said() -> None:
    failed = dataclasses.replace(ROWS[0], values=[], error="ValueError: wrong answer")
    text = report.text(dataclasses.replace(RESULTS, rows=[failed]), GROUP)
    assert "few, flet_web failed: ValueError: wrong answer" in text


def test_who_cannot_do_a_case_has_a_dash_there_and_a_reason() -> None:
    absent = dataclasses.replace(row("many", "flet"), absent="it takes a minute")
    results = dataclasses.replace(RESULTS, rows=[*ROWS, absent])
    many = next(line for line in report.text(results, GROUP).splitlines() if line.startswith("many"))
    assert many.split()[-1] == "-"
    assert "- Flet: it takes a minute (many)" in report.text(results, GROUP)
    assert "- Flet: it takes a minute (many)" in report.full(results, [GROUP], [])


def test_a_document_gets_its_table_between_the_markers() -> None:
    document = "before\n<!-- benchmarks -->\nold\n<!-- /benchmarks -->\nafter\n"
    once = report.between_markers(document, report.headline(RESULTS))
    assert once.startswith("before\n<!-- benchmarks -->\n|")
    assert once.endswith("\n<!-- /benchmarks -->\nafter\n")
    assert "|  | flet_web | Flet 1.0.5 |" in once
    assert "| a few controls | **210 us** | 2.10 ms (10.0 x) |" in once.replace("\N{NO-BREAK SPACE}", " ")
    assert "old" not in once
    assert "| many" not in once
    assert report.between_markers(once, report.headline(RESULTS)) == once
    with pytest.raises(report.MarkerError, match="expected one"):
        report.between_markers("no markers", "")


@pytest.mark.parametrize("document", [ROOT / "README.md", BENCHMARKS / "README.md"], ids=lambda path: path.parent.name)
def test_the_documents_have_markers(document: Path) -> None:
    assert report.between_markers(document.read_text(encoding="utf-8"), "new").count("new\n<!--") == 1


def test_a_chart_is_well_formed_and_names_what_it_shows() -> None:
    chart = charts.chart(GROUP, ROWS)
    assert chart is not None
    root = ElementTree.fromstring(chart)
    texts = ["".join(element.itertext()) for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Events <& more>", "Flet", "this tree", "controls", "a sync handler", "1.50 s"} <= set(texts)
    assert len(list(root.iter("{http://www.w3.org/2000/svg}polyline"))) == 3
    assert charts.chart(GROUP, [dataclasses.replace(ROWS[0], values=[])]) is None


def test_results_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "results" / "2026-01-02.json"
    assert RESULTS.save(path) == path
    assert load(path) == RESULTS


def test_two_results_are_compared_ratio_by_ratio() -> None:
    same = dataclasses.replace(
        RESULTS, rows=[dataclasses.replace(one, values=[2 * v for v in one.values]) for one in ROWS]
    )
    assert [one.is_steady for one in compare.compare(RESULTS, same)] == [True, True, True]
    assert compare.text(RESULTS, same).startswith("3 of 3 ratios agree")
    slower = [
        row("few", "flet", 4_000, 4_200, 4_620),
        *[one for one in ROWS if (one.case, one.peer) != ("few", "flet")],
    ]
    text = compare.text(RESULTS, dataclasses.replace(RESULTS, rows=slower))
    assert text.startswith("2 of 3 ratios agree")
    assert "10.0 x (10.0 to 10.5)" in text
    assert "20.0 x (20.0 to 21.0)" in text
    few = dataclasses.replace(RESULTS, rows=[dataclasses.replace(one, values=one.values[:2]) for one in ROWS])
    assert {one.is_steady for one in compare.compare(RESULTS, few)} == {None}


@pytest.mark.parametrize(("percent", "agree"), [(0.5, True), (2, False)])
def test_ratios_agree_that_lie_no_further_apart_than_processes_do(percent: float, agree: bool) -> None:
    first, second = (
        dataclasses.replace(RESULTS, rows=[row("few", "flet_web", 20, 20, 20), row("few", "raw", under, under, under)])
        for under in (10, 10 * (1 + percent / 100))
    )
    assert [one.is_steady for one in compare.compare(first, second)] == [agree]
    assert "By chance alone 0.1 would not agree." in compare.text(first, second)


def test_the_command_compares_files(tmp_path: Path) -> None:
    first, second = RESULTS.save(tmp_path / "a.json"), RESULTS.save(tmp_path / "b.json")
    command = [sys.executable, "-m", "benchmarks", "--compare", str(first), str(second)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout.splitlines()[0]) == (
        0,
        "3 of 3 ratios agree within their spread; 0 have none. By chance alone 0.3 would not agree.",
    )


def takes_part_in(group: Group, case: Case, peer: Peer) -> bool:
    return not group.reason(case, peer) and peer.module(case.program) is not None


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_groups_fit_their_programs_and_targets(group: Group) -> None:
    names = [case.name for case in group.cases]
    assert len(names) == len(set(names))
    for case in group.cases:
        takes_part = [peer.name for peer in PEERS if peer.module(case.program)]
        assert "flet_web" in takes_part
    compared = {peer.name for case in group.cases for peer in PEERS if takes_part_in(group, case, peer)}
    for case in group.cases:
        without = [
            peer.name
            for peer in PEERS
            if peer.name in compared and not takes_part_in(group, case, peer) and not group.reason(case, peer)
        ]
        assert without == [], f"{case.name}: say why they take no part"
        assert set(case.headline) <= {figure.key for figure in case.figures}
    figures = {(case.name, figure.key) for case in group.cases for figure in case.figures}
    wanted = {(case, target.figure) for target in group.targets for case in (target.case, target.over_case) if case}
    assert wanted <= figures


def test_wrong_names_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse("", ["events", "sessions"], ["--only", "event"])
    assert "--only takes some of events, sessions; got event" in capsys.readouterr().err


async def _wrong(run: Run) -> AsyncGenerator[Sample, None]:
    raise ValueError("expected 1; got 2")
    yield {}


def test_a_case_with_real_servers_and_one_that_fails() -> None:
    group = Group("g", "G", (Case("click", "page", clicks(number=2), (CPU,)), Case("wrong", "page", _wrong, (CPU_MS,))))
    options = Options(("g",), HERE, quick=True)
    rows = asyncio.run(measure(group, options, Progress()))
    found = {(one.case, one.peer): one for one in rows}
    assert all(
        len(found["click", peer].values) == 1 and found["click", peer].values[0] > 0 for peer in ("raw", "flet_web")
    )
    assert found["wrong", "raw"].error == "ValueError: expected 1; got 2"
    assert collect(rows, HERE[1:]).versions["raw"]["starlette"]


def test_a_round_that_hangs_ends_its_case_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hangs(run: Run) -> AsyncGenerator[Sample, None]:
        await asyncio.Event().wait()
        yield {}

    async def answers(run: Run) -> AsyncGenerator[Sample, None]:
        yield {"cpu": 1.0}

    monkeypatch.setattr("benchmarks.harness.runner.LONGEST_SECONDS", 0.1)
    cases = [Case(name, "page", load, (CPU,), server=False) for name, load in {"h": hangs, "a": answers}.items()]
    rows = asyncio.run(measure(Group("g", "G", tuple(cases)), Options(("g",), HERE[:1], quick=True), Progress()))
    assert {one.case: one.error for one in rows} == {"h": "TimeoutError: a round took more than 0 s", "a": ""}


def test_a_whole_run_takes_less_than_forty_minutes_as_its_cases_say() -> None:
    assert sum(duration(group, Options((), PEERS)) for group in GROUPS) < 40 * 60


def test_a_run_that_was_broken_off_goes_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    measured: list[str] = []

    class BrokenOff(BaseException):
        """As by Ctrl+C."""

    def group(name: str) -> Group:
        async def load(run: Run) -> AsyncGenerator[Sample, None]:
            measured.append(name)
            if measured == ["one", "two"]:
                raise BrokenOff
            yield {"cpu": 1.0}

        return Group(name, name, (Case("case", "page", load, (CPU,), server=False),))

    monkeypatch.setattr(suite, "GROUPS", (group("one"), group("two")))
    monkeypatch.setattr(suite, "UNFINISHED", tmp_path / "unfinished.json")
    options = Options(("one", "two"), HERE[:1], quick=True)
    with pytest.raises(BrokenOff):
        asyncio.run(suite.run(options))
    results = asyncio.run(suite.run(dataclasses.replace(options, go_on=True)))
    assert measured == ["one", "two", "two"]
    assert [(one.group, one.values) for one in results.rows] == [("one", [1e6]), ("two", [1e6])]
    assert "left" in capsys.readouterr().err


def test_a_run_that_is_ended_leaves_no_server_behind(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benchmarks", "--here", "--peers", "raw", "--only", "events"]
    run = subprocess.Popen(
        [*command, "--output", str(tmp_path / "out.json")],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert run.stderr is not None
    with run.stderr as progress:
        while b"1,000 controls" not in progress.readline():  # the first server runs
            assert run.poll() is None
        run.terminate()
    assert run.wait(30) == 128 + signal.SIGTERM
    with pytest.raises(ProcessLookupError):
        os.killpg(run.pid, 0)
