"""Hooks that keep something from one render of a component to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar, cast, overload

from flet_web.components.frame import Hook, current_frame, running_frame
from flet_web.components.instance import OBSERVABLES, Instance
from flet_web.components.same import same, same_members

__all__ = ["MutableRef", "use_callback", "use_memo", "use_ref", "use_state"]

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
UNSET: Any = object()


class StateHook(Hook):
    __slots__ = ("value",)

    name = "use_state"
    has_state = True

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self.value = UNSET

    def set(self, value: Any) -> None:
        """Keep another value, or what a function makes of the last one. From any thread."""
        while True:
            before = self.value
            after = value(before) if callable(value) else value
            if same(before, after) and (after is before or not isinstance(after, OBSERVABLES)):
                return
            if self._exchange(before, after):
                break
        self._changed(before, after)

    def _changed(self, before: Any, after: Any) -> None:
        if same(before, after) and (after is before or not isinstance(after, OBSERVABLES)):
            return
        instance, frame = self.instance, current_frame.get()
        if instance.call is not None:
            if frame is not None and frame.instance is instance:
                # The call of an async component that is under way: it would never come to an end.
                return
            instance.drop_call()
        instance.renderer.changed(instance)

    def _exchange(self, before: Any, after: Any) -> bool:
        """Set the value unless another thread has done so since it was `before`."""
        with self.instance.renderer.guard:
            if self.value is not before:
                return False
            self.value = after
        return True


@overload
def use_state(initial: Callable[[], T]) -> tuple[T, Callable[[T | Callable[[T], T]], None]]: ...
@overload
def use_state(initial: T) -> tuple[T, Callable[[T | Callable[[T], T]], None]]: ...
def use_state(initial: Any) -> tuple[Any, Callable[[Any], None]]:
    """A value that the component is rendered again for when it is set: the value, and a function that sets it.

    That function takes the next value, or a function that makes it of the last one; it may be called from any thread.
    Setting what is the same already does nothing. If `initial` is a function, it is called once.
    """
    hook = running_frame("use_state").next(StateHook)
    if hook.value is UNSET:
        hook.value = initial() if callable(initial) else initial
        hook.instance.observe_too(hook.value)
    return hook.value, hook.set


class MutableRef(Generic[T]):
    """Keeps `current` from one render to the next. Setting it renders nothing."""

    __slots__ = ("current",)

    def __init__(self, current: T) -> None:
        self.current = current

    def __repr__(self) -> str:
        return f"MutableRef({self.current!r})"


class RefHook(Hook):
    __slots__ = ("ref",)

    name = "use_ref"
    ref: MutableRef[Any] | None

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self.ref = None


@overload
def use_ref(initial_value: None = None) -> MutableRef[Any]: ...
@overload
def use_ref(initial_value: Callable[[], T]) -> MutableRef[T]: ...
@overload
def use_ref(initial_value: T) -> MutableRef[T]: ...
def use_ref(initial_value: Any = None) -> MutableRef[Any]:
    """A place for a value, the same one at each render. If `initial_value` is a function, it is called once."""
    hook = running_frame("use_ref").next(RefHook)
    if hook.ref is None:
        hook.ref = MutableRef(initial_value() if callable(initial_value) else initial_value)
    return hook.ref


class MemoHook(Hook):
    __slots__ = ("dependencies", "value")

    name = "use_memo"

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self.value = UNSET
        self.dependencies: Sequence[Any] | None = None

    def of(self, calculate: Callable[[], Any], dependencies: Sequence[Any] | None) -> Any:
        """The value, calculated anew unless the dependencies are the same as before."""
        if self.value is UNSET or not same_members(self.dependencies, dependencies):
            self.value = calculate()
            self.dependencies = None if dependencies is None else tuple(dependencies)
        return self.value


class CallbackHook(MemoHook):
    __slots__ = ()

    name = "use_callback"


def use_memo(calculate_value: Callable[[], T], dependencies: Sequence[Any] | None = None) -> T:
    """What `calculate_value()` gave when the dependencies last changed. Without any, it is called at each render."""
    return cast("T", running_frame("use_memo").next(MemoHook).of(calculate_value, dependencies))


def use_callback(fn: F, dependencies: Sequence[Any] | None = None) -> F:
    """The function of the render at which the dependencies last changed: the same object for memoized components."""
    return cast("F", running_frame("use_callback").next(CallbackHook).of(lambda: fn, dependencies))
