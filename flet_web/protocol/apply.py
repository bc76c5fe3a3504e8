"""Applying patches to plain data, strict where a real client would be lost."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from reprlib import repr  # a patch may hold a whole page
from typing import Any, Final, TypeAlias, cast

from .errors import ProtocolError
from .patch import Op, Path

Control: TypeAlias = dict[str, Any]
"""A control as it is on the wire: `_c` is its type, `_i` its id, all else are properties."""

_Container: TypeAlias = dict[Hashable, Any] | list[Any]

_ARITY: Final[dict[int, int]] = {Op.REPLACE: 4, Op.ADD: 4, Op.REMOVE: 3, Op.MOVE: 5}


def apply_patch(root: Control, patch: list[Any], index: dict[int, Control] | None = None) -> None:
    """Apply `[tree index, op, ...]` to a control, in place; `index` follows the controls that come and go.

    ProtocolError: a malformed patch or one that does not fit; operations before the wrong one stay applied.
    """
    if not patch[1:]:
        raise ProtocolError(f"patch is too short; expected [tree index, op, ...]; got {repr(patch)}")
    paths: dict[int, Path] = {}
    _read_index(patch[0], (), paths)
    if paths.get(0) != ():
        raise ProtocolError(f"outermost node has a wrong number; expected 0; got {repr(patch[0])}")
    for op in patch[1:]:
        _apply_op(root, op, paths, {} if index is None else index)


def _apply_op(root: Control, op: Any, paths: dict[int, Path], index: dict[int, Control]) -> None:
    if not _is_operation(op):
        forms = "[0, n, key, value], [1, n, key, value], [2, n, key], [3, n, key, n, key]"
        raise ProtocolError(f"operation is malformed; expected one of {forms}; got {repr(op)}")
    target = _walk(root, op[1], paths)
    match op:
        case [Op.REPLACE, _, key, value]:
            old = _get(target, key) if isinstance(target, list) or key in target else None
            detach(old, index)
            target[key] = value
            attach(value, index)
        case [Op.ADD, _, key, value]:
            detach(_insert(target, key, value), index)
            attach(value, index)
        case [Op.REMOVE, _, key]:
            detach(_take(target, key), index)
        case _:
            _, _, key, to, to_key = op
            value = _take(target, key)
            onto = _walk(root, to, paths)
            if type(onto) is not type(target):
                raise ProtocolError(f"move between a list and a map; expected containers of one kind; got {repr(op)}")
            detach(_insert(onto, to_key, value), index)


def _is_operation(op: Any) -> bool:
    if not isinstance(op, list) or not op:
        return False
    items = cast("list[object]", op)
    if not isinstance(items[0], int) or len(items) != _ARITY.get(items[0]):
        return False
    addresses = items if items[0] == Op.MOVE else items[:3]
    return all(isinstance(part, Hashable) for part in addresses)


def _read_index(node: Any, path: Path, paths: dict[int, Path]) -> None:
    match node:
        case [int()] | [int(), dict()]:
            number = cast(int, node[0])
        case _:
            raise ProtocolError(f"tree index node is malformed; expected [n] or [n, map]; got {repr(node)}")
    if number in paths:
        raise ProtocolError(f"tree index has a number twice; expected distinct ones; got {number}")
    paths[number] = path
    for below in cast("list[dict[Hashable, object]]", node[1:]):
        for step, child in below.items():
            _read_index(child, (*path, step), paths)


def _walk(root: Control, number: Any, paths: dict[int, Path]) -> _Container:
    if number not in paths:
        raise ProtocolError(f"node is not in the tree index; expected one of {sorted(paths)}; got {repr(number)}")
    container: Any = root
    for step in paths[number]:
        container = _get(container, step)
    if not isinstance(container, dict | list):
        path = paths[number]
        raise ProtocolError(f"path leads to no container; expected a map or list at {path}; got {repr(container)}")
    return cast(_Container, container)


def _get(container: Any, key: Hashable) -> Any:
    if isinstance(container, list):
        items = cast("list[object]", container)
        return items[_position(key, len(items) - 1)]
    if not isinstance(container, dict) or key not in container:
        raise ProtocolError(f"path leads nowhere; expected a container of {key!r}; got {_outline(container)}")
    return cast("dict[Hashable, Any]", container)[key]


def _insert(container: _Container, key: Any, value: Any) -> Any:
    """Put a value in and return what it displaced: the old value of a map's key."""
    if isinstance(container, list):
        container.insert(_position(key, len(container)), value)
        return None
    old = container.get(key)
    container[key] = value
    return old


def _take(container: _Container, key: Any) -> Any:
    value = _get(container, key)
    del container[key]
    return value


def _position(key: Any, last: int) -> int:
    if type(key) is not int or not 0 <= key <= last:
        raise ProtocolError(f"list position is out of range; expected an int from 0 to {last}; got {repr(key)}")
    return key


def _outline(value: Any) -> str:
    return f"a map with {', '.join(map(str, cast(Control, value)))}" if isinstance(value, dict) else repr(value)


def controls_in(value: Any) -> Iterator[Control]:
    """Give every control in a value. ProtocolError: one without an id."""
    pending: list[Any] = [value]
    for item in pending:
        if isinstance(item, dict):
            control = cast(Control, item)
            if "_c" in control:
                if type(control.get("_i")) is not int:
                    raise ProtocolError(f"control has no id; expected an int at `_i`; got {_outline(item)}")
                yield control
            pending.extend(control.values())
        elif isinstance(item, list):
            pending += cast("list[object]", item)


def attach(value: Any, index: dict[int, Control]) -> None:
    """Enter the controls of a value that came into the tree."""
    for control in controls_in(value):
        index[control["_i"]] = control


def detach(value: Any, index: dict[int, Control]) -> None:
    """Drop the controls of a value that left the tree."""
    for control in controls_in(value):
        if index.get(control["_i"]) is control:  # it may be in the tree again as another map already
            del index[control["_i"]]
