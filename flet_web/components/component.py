"""`ft.component`: functions that say what a part of the page looks like."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import wraps
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from flet_web.components.frame import current_frame
from flet_web.engine.checks import short
from flet_web.engine.node import Node
from flet_web.engine.shape import EMPTY

__all__ = ["Component", "component", "memo", "unwrap_component"]

if TYPE_CHECKING:
    from flet_web.components.instance import Instance

R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])

_new, _frame = object.__new__, current_frame.get
NO_KWARGS: dict[str, Any] = {}
NO_CONTEXTS: Mapping[Any, Any] = MappingProxyType({})


class Component(Node):
    """A call of a component that has not been made: it stands for what the function will give.

    Programs meet it as what a component gives when it is called. `key` keeps it apart from its neighbours.
    """

    _is_placeholder = True
    # It is never mounted, and has no properties: one value for all of them, as a page makes thousands in each render.
    _i = 0
    _tree = _parent = None
    _shape, _values = EMPTY, ()
    __slots__ = ("args", "contexts", "fn", "instance", "key", "kwargs", "memoized")
    __setattr__ = object.__setattr__

    if TYPE_CHECKING:
        # Otherwise these would be properties of a control.
        fn: Callable[..., Any]
        args: tuple[Any, ...]
        kwargs: dict[str, Any]
        key: Any
        memoized: bool
        contexts: Mapping[Any, Any]
        instance: Instance | None
        """What stands for it on the page. Unset until something does: nearly all calls are gone by then."""

    def __repr__(self) -> str:
        return f"{self.fn.__name__}()"


Component._hooks = frozenset({"build"})
# So that the engine looks at it when it is about to be mounted.


@overload
def component(fn: Callable[..., Coroutine[Any, Any, R]]) -> Callable[..., R]: ...
@overload
def component(fn: Callable[..., R]) -> Callable[..., R]: ...
def component(fn: Callable[..., Any]) -> Callable[..., Any]:
    """Make a component of a function that gives controls: one, a list of them, or None.

    A call of it in another component says where it stands; the function itself is called when that is shown, and again
    when its arguments, its state or something that it observes has changed. Each call may have a `key=`.
    """
    if not callable(fn):
        raise TypeError(f"ft.component is for functions; got {short(fn)}")
    return maker(fn, memoized=getattr(fn, "__is_memoized__", False))


def maker(fn: Callable[..., Any], *, memoized: bool) -> Callable[..., Component]:
    """What stands for calls of a function."""

    @wraps(fn)
    def make(*args: Any, key: Any = None, **kwargs: Any) -> Component:
        # Not through a constructor, which would take longer than all of this.
        call = _new(Component)
        call.fn, call.args, call.kwargs = fn, args, kwargs or NO_KWARGS
        call.key, call.memoized = key, memoized
        frame = _frame()
        call.contexts = NO_CONTEXTS if frame is None else frame.contexts
        return call

    fn.__is_component__ = make.__is_component__ = True  # type: ignore[attr-defined]
    make.__component_impl__ = fn  # type: ignore[attr-defined]
    return make


def memo(fn: F) -> F:
    """A component whose function is not called again while its arguments are the same and its state is.

    Arguments are the same if they are equal, or the same object. A plain function becomes such a component.
    """
    if not callable(fn):
        raise TypeError(f"ft.memo is for components; got {short(fn)}")
    body = getattr(fn, "__component_impl__", fn)
    if body is fn:
        body.__is_memoized__ = True  # type: ignore[attr-defined]
    return cast("F", maker(body, memoized=True))


def unwrap_component(c: Any) -> Any:
    """The first control that a component shows, None if it shows none. What is no component is given back."""
    if type(c) is not Component:
        return c
    instance = getattr(c, "instance", None)
    shown = [] if instance is None else instance.roots()
    return shown[0] if shown else None
