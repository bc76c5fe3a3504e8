"""Patches: their wire form and what they do to a tree; the examples are those of the protocol's document."""

from __future__ import annotations

import copy
import functools
import operator
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flet_web.protocol import Op, PatchBuilder, Path, ProtocolError, apply_patch

Steps = Callable[[PatchBuilder], None]
TEXT = {"_c": "Text", "_i": 27, "value": "n"}
PAGE_LABEL = ("views", 0, "controls", 0)


def example_6(patch: PatchBuilder) -> None:
    patch.add(("controls",), 0, TEXT)
    patch.replace(("controls", 1), "value", "A2")
    patch.remove(("controls",), 2)
    patch.replace(("controls", 2), "value", "D2")


def first_children(patch: PatchBuilder) -> None:
    patch.replace((), "title", "Counter")
    patch.replace(("views", 0), "controls", [TEXT])


def reversal(patch: PatchBuilder) -> None:
    for target in range(3):
        patch.move(("controls",), 3, ("controls",), target)


def dict_changes(patch: PatchBuilder) -> None:
    patch.remove(("col",), "xs")
    patch.add(("col",), "lg", 3)
    patch.replace(("col",), "md", 4)


def component_state(patch: PatchBuilder) -> None:
    patch.replace(("_b", 0), "value", "count 1")
    patch.move(("_b", 4, "controls"), 1, ("_b", 4, "controls"), 3)


EXAMPLES: list[tuple[Steps, list[Any]]] = [
    (
        lambda patch: patch.replace(PAGE_LABEL, "value", "1"),
        [[0, {"views": [1, {0: [2, {"controls": [3, {0: [4]}]}]}]}], [0, 4, "value", "1"]],
    ),
    (lambda patch: patch.replace((), "value", "b"), [[0], [0, 0, "value", "b"]]),
    (first_children, [[0, {"views": [1, {0: [2]}]}], [0, 0, "title", "Counter"], [0, 2, "controls", [TEXT]]]),
    (lambda patch: patch.add(("controls",), 2, TEXT), [[0, {"controls": [1]}], [1, 1, 2, TEXT]]),
    (
        example_6,
        [
            [0, {"controls": [1, {1: [2], 2: [3]}]}],
            [1, 1, 0, TEXT],
            [0, 2, "value", "A2"],
            [2, 1, 2],
            [0, 3, "value", "D2"],
        ],
    ),
    (reversal, [[0, {"controls": [1]}], [3, 1, 3, 1, 0], [3, 1, 3, 1, 1], [3, 1, 3, 1, 2]]),
    (lambda patch: patch.replace((), "controls", []), [[0], [0, 0, "controls", []]]),
    (lambda patch: patch.replace(("style",), "size", 24), [[0, {"style": [1]}], [0, 1, "size", 24]]),
    (dict_changes, [[0, {"col": [1]}], [2, 1, "xs"], [1, 1, "lg", 3], [0, 1, "md", 4]]),
    (
        lambda patch: patch.move(("col",), "md", ("col",), "lg"),
        [[0, {"col": [1]}], [3, 1, "md", 1, "lg"]],
    ),
    (
        component_state,
        [
            [0, {"_b": [1, {0: [2], 4: [3, {"controls": [4]}]}]}],
            [0, 2, "value", "count 1"],
            [3, 4, 1, 4, 3],
        ],
    ),
]


@pytest.mark.parametrize(("steps", "wire"), EXAMPLES)
def test_wire_form(steps: Steps, wire: list[Any]) -> None:
    patch = PatchBuilder()
    steps(patch)
    assert patch.build() == wire
    assert len(patch) == len(wire) - 1


def test_ops_have_the_protocol_numbers() -> None:
    assert [op.name for op in sorted(Op)] == ["REPLACE", "ADD", "REMOVE", "MOVE"]


def row(*values: str) -> dict[str, Any]:
    return {"_c": "Row", "_i": 3, "controls": [{"_c": "Text", "_i": ord(v[0]), "value": v} for v in values]}


def values(control: dict[str, Any]) -> list[str]:
    return [item["value"] for item in control["controls"]]


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        ([[0, {"controls": [1]}], [2, 1, 0], [2, 1, 2]], ["B", "C"]),
        (
            [
                [0, {"controls": [1, {1: [2], 2: [3]}]}],
                [1, 1, 0, TEXT],
                [0, 2, "value", "A2"],
                [2, 1, 2],
                [0, 3, "value", "D2"],
            ],
            ["n", "A2", "D2", "D"],
        ),
        ([[0, {"controls": [1]}], [3, 1, 3, 1, 0]], ["D", "A", "B", "C"]),
        ([[0, {"controls": [1]}], [3, 1, 3, 1, 0], [3, 1, 3, 1, 1], [3, 1, 3, 1, 2]], ["D", "C", "B", "A"]),
        ([[0, {"controls": [1]}], [3, 1, 1, 1, 0]], ["B", "A", "C", "D"]),
        ([[0, {"controls": [1]}], [3, 1, 0, 1, 3]], ["B", "C", "D", "A"]),
        ([[0], [0, 0, "controls", []]], []),
        ([[0, {"controls": [1]}], [0, 1, 3, TEXT], [1, 1, 4, TEXT]], ["A", "B", "C", "n", "n"]),
    ],
)
def test_list_patches(patch: list[Any], expected: list[str]) -> None:
    control = row("A", "B", "C", "D")
    apply_patch(control, patch)
    assert values(control) == expected


def test_map_patches() -> None:
    control = {"_c": "Text", "_i": 3, "col": {"xs": 1, "md": 2}}
    apply_patch(control, [[0, {"col": [1]}], [2, 1, "xs"], [1, 1, "lg", 3], [0, 1, "md", 4]])
    assert control["col"] == {"lg": 3, "md": 4}
    apply_patch(control, [[0, {"col": [1]}], [3, 1, "md", 1, "sm"], [0, 0, "size", 5]])
    assert control == {"_c": "Text", "_i": 3, "col": {"lg": 3, "sm": 4}, "size": 5}


@pytest.mark.parametrize(
    ("patch", "problem"),
    [
        ([], "patch is too short"),
        ([[0]], "patch is too short"),
        ([[1], [0, 1, "value", 1]], "outermost node"),
        ([[0, {"controls": [0]}], [2, 0, 0]], "a number twice"),
        ([[0, {"controls": 1}], [2, 0, 0]], "tree index node is malformed"),
        ([[0, []], [2, 0, 0]], "tree index node is malformed"),
        ([[0], [0, 1, "value", 1]], "node is not in the tree index"),
        ([[0], [4, 0, "value"]], "operation is malformed"),
        ([[0], [0, 0, "value"]], "operation is malformed"),
        ([[0], [2, 0, "value", 1]], "operation is malformed"),
        ([[0], [0, [], "value", 1]], "operation is malformed"),
        ([[0], "op"], "operation is malformed"),
        ([[0], [2, 0, "missing"]], "path leads nowhere"),
        ([[0, {"missing": [1]}], [0, 1, "a", 1]], "path leads nowhere"),
        ([[0, {"_c": [1]}], [0, 1, "a", 1]], "path leads to no container"),
        ([[0, {"controls": [1, {2: [2]}]}], [0, 2, "value", 1]], "from 0 to 1; got 2"),
        ([[0, {"controls": [1]}], [0, 1, 2, 1]], "from 0 to 1; got 2"),
        ([[0, {"controls": [1]}], [0, 1, "0", 1]], "got '0'"),
        ([[0, {"controls": [1]}], [1, 1, 3, 1]], "from 0 to 2; got 3"),
        ([[0, {"controls": [1]}], [2, 1, -1]], "got -1"),
        ([[0, {"controls": [1]}], [3, 1, 0, 1, 2]], "from 0 to 1; got 2"),
        ([[0, {"controls": [1]}], [3, 1, 0, 0, "content"]], "move between a list and a map"),
        ([[0], [0, 0, "content", {"_c": "Text"}]], "control has no id"),
    ],
)
def test_patches_that_do_not_fit_are_noticed(patch: list[Any], problem: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        apply_patch(row("A", "B"), patch)
    assert problem in str(caught.value)
    assert "expected" in str(caught.value)


@settings(max_examples=200)
@given(st.data())
def test_patches_do_to_a_copy_what_was_done_to_the_tree(data: st.DataObject) -> None:
    tree: dict[str, Any] = {"_c": "Row", "_i": 1, "list": [{"inner": [1, 2]}, {"inner": []}], "map": {"a": 1}}
    replica, patch = copy.deepcopy(tree), PatchBuilder()
    for number in range(data.draw(st.integers(1, 8))):
        change_at_random(data, tree, patch, number + 10)
    apply_patch(replica, patch.build())
    assert replica == tree


def change_at_random(data: st.DataObject, tree: dict[str, Any], patch: PatchBuilder, new: int) -> None:
    inner = [("list", position, "inner") for position in range(len(tree["list"]))]
    path: Path = data.draw(st.sampled_from([("list",), ("map",), *inner]))
    box: Any = functools.reduce(operator.getitem, path, tree)  # type: ignore[arg-type]
    if isinstance(box, dict):
        patch.add(path, key := data.draw(st.sampled_from("abc")), new)
        box[key] = new
        return
    at = data.draw(st.integers(0, max(len(box) - 1, 0)))
    match data.draw(st.sampled_from(["add", "remove", "move", "replace"])) if box else "add":
        case "remove":
            patch.remove(path, at)
            del box[at]
        case "move":
            patch.move(path, at, path, to := data.draw(st.integers(0, len(box) - 1)))
            box.insert(to, box.pop(at))
        case "replace":
            patch.replace(path, at, {"inner": [new]})
            box[at] = {"inner": [new]}
        case _:
            patch.add(path, at + len(box) % 2, {"inner": []})
            box.insert(at + len(box) % 2, {"inner": []})
