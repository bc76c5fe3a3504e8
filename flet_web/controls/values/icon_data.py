"""Icons as numbers, looked up by name when they are needed.

The names of a set lie in a text file, one a line, in the order of their numbers. Reading it as one string
costs a fraction of a millisecond and as much memory as the file; an enum of all icons would take tens of
milliseconds and megabytes in each process.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Collection, Iterator, Mapping
from enum import EnumMeta, IntEnum
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any, TypeVar, cast

from flet_web.controls.values.random_member import pick

__all__ = ["IconData"]

IconT = TypeVar("IconT", bound="IconData")

_CUPERTINO_PREFIX = "cupertino_"


class IconNames:
    """The names of one icon set; `first` is the number of the first one."""

    def __init__(self, file: str, first: int) -> None:
        self.file = file
        self.first = first

    @cached_property
    def _text(self) -> str:
        data = pkgutil.get_data("flet_web", f"controls/values/{self.file}")
        if data is None:
            raise FileNotFoundError(f"the installation lacks {self.file}")
        return "\n" + data.decode("ascii").replace("\r", "")

    def __len__(self) -> int:
        return self._text.count("\n") - 1

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.split())

    def numbers(self) -> range:
        """The numbers of the set."""
        return range(self.first, self.first + len(self))

    def number(self, name: str) -> int | None:
        """Number of the icon `name` (upper case), None if there is no such icon."""
        start = self._text.find(f"\n{name}\n") if name.isidentifier() else -1
        return None if start < 0 else self.first + self._text.count("\n", 0, start)

    def name(self, number: int) -> str | None:
        """Name of the icon `number`, None if there is no such icon."""
        return self._text.split()[number - self.first] if number in self.numbers() else None

    def nearest(self, name: str) -> str | None:
        """The name that is most like `name`, None if none is."""
        import difflib  # rarely needed

        near = [known for known in self if known[0] == name[:1] and abs(len(known) - len(name)) <= 3]
        return next(iter(difflib.get_close_matches(name, near, n=1)), None)


MATERIAL_NAMES = IconNames("material_icons.txt", 0x10000)
CUPERTINO_NAMES = IconNames("cupertino_icons.txt", 0x20000)


def no_icon(owner: str, name: str, names: IconNames) -> str:
    """Message for a name that is no icon of `owner`."""
    near = names.nearest(name)
    return f"{owner} has no icon {name!r}" + (f"; did you mean {near!r}?" if near else "")


@lru_cache(maxsize=1024)
def icon_number(name: str) -> int:
    """Number of an icon by its 0.21 name, in any case: `"add"`, `"cupertino_add"`. ValueError if unknown."""
    is_cupertino = name.lower().startswith(_CUPERTINO_PREFIX)
    names = CUPERTINO_NAMES if is_cupertino else MATERIAL_NAMES
    key = (name[len(_CUPERTINO_PREFIX) :] if is_cupertino else name).upper()
    number = names.number(key)
    if number is None:
        near = names.nearest(key) or "ADD"
        prefix = _CUPERTINO_PREFIX if is_cupertino else ""
        raise ValueError(f"unknown icon; expected a name such as '{prefix}{near.lower()}'; got {name!r}")
    return number


class IconData(IntEnum):
    """An icon: the set in the third byte, the place in the set in the lower two.

    A subclass with members is an icon set of one's own.
    """

    @classmethod
    def _missing_(cls, value: object) -> IconData | None:
        names: IconNames | None = getattr(cls, "names", None)
        name = names.name(value) if names is not None and isinstance(value, int) else None
        return None if name is None else cast(IconSetType, cls).member(cast(int, value), name)

    def __init_subclass__(cls, *, package_name: str = "", class_name: str = "") -> None:
        # Where Flutter finds the icons of a set of one's own: of no use to a client in a browser.
        super().__init_subclass__()

    @classmethod
    def by_name(cls, name: str) -> IconName:
        """An icon by its name, which needs no member. ValueError, with a suggestion, if there is none."""
        return IconName.known(name)

    @classmethod
    def random(
        cls: type[IconT], exclude: Collection[IconT] | None = None, weights: Mapping[IconT, int] | None = None
    ) -> IconT | None:
        """A random icon that is not in `exclude`; None if none is left. A weight not given is 1."""
        # An icon equals its number, and hashes like it: no need to make all members for one of them.
        numbers: Collection[int] = cls.names.numbers() if isinstance(cls, IconSetType) else [icon.value for icon in cls]
        excluded: Collection[int] | None = exclude
        number = pick(numbers, excluded, cast("Mapping[int, int] | None", weights))
        return None if number is None else cls(number)


class IconSetType(EnumMeta):
    """Makes the members of an enum of icons when they are asked for; `names` is set once the class exists."""

    names: IconNames

    def __getattr__(cls, name: str) -> Any:
        # Everything but icons ends here at once: the enum machinery and `hasattr` ask for many names.
        if not name.isupper():
            raise AttributeError(f"{cls.__name__!r} has no attribute {name!r}")
        number = cls.names.number(name)
        if number is None:
            raise AttributeError(no_icon(cls.__name__, name, cls.names))
        return cls.member(number, name)

    def member(cls, number: int, name: str) -> Any:
        """The one member that is the icon `number`."""
        made: Any = int.__new__(cast("type[int]", cls), number)
        made._name_ = name
        made._value_ = number
        made.__objclass__ = cls
        made._sort_order_ = number - cls.names.first
        kept = cls._value2member_map_.setdefault(number, made)
        # As a plain class attribute it is found without a detour from now on.
        type.__setattr__(cls, name, kept)
        return kept

    def __getitem__(cls, name: str) -> Any:
        try:
            return getattr(cls, name) if name.isupper() else cls.__getattr__(name)
        except AttributeError as error:
            raise KeyError(*error.args) from None

    def __iter__(cls) -> Iterator[Any]:
        for number, name in enumerate(cls.names, cls.names.first):
            yield cls._value2member_map_.get(number) or cls.member(number, name)

    def __reversed__(cls) -> Iterator[Any]:
        return iter(list(cls)[::-1])

    def __len__(cls) -> int:
        return len(cls.names)

    def __contains__(cls, value: object) -> bool:
        return isinstance(value, cls) or value in cls.names.numbers()

    def __dir__(cls) -> list[str]:
        return [*super().__dir__(), *cls.names]

    @property
    def __members__(cls) -> MappingProxyType[str, Any]:
        return MappingProxyType({member.name: member for member in cls})


class IconName(str):
    """An icon by its name, as programs for Flet 0.21 have it: equal to that text, sent as the icon's number."""

    __slots__ = ()

    @classmethod
    def known(cls, name: str) -> IconName:
        """The name of an icon that there is. ValueError, with a suggestion, for others."""
        icon_number(name)
        return cls(name)

    def frozen(self) -> int:
        """The icon's number."""
        return icon_number(self)
