"""What the gallery shows: sections, and pages with an example each.

    buttons = Section("Buttons", ft.Icons.SMART_BUTTON, "What users press")


    @buttons.page(ft.Chip)
    def chip() -> ft.Control:
        return ft.Chip("A chip")

makes the page /buttons/chip. Its source is that of the function.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import flet_web as ft

PROGRAM = """import flet_web as ft


{function}

ft.run(lambda page: page.add({name}({arguments})))
"""

Example = Callable[..., ft.Control]


@dataclass(frozen=True)
class Page:
    """A page of the gallery: an example, and the controls that it shows."""

    title: str
    route: str
    example: Example
    controls: tuple[type[Any], ...]

    @property
    def about(self) -> str:
        """What the example, or its first control, says of itself, in a sentence or two."""
        said = self.example.__doc__ or (self.controls[0].__doc__ if self.controls else "") or ""
        return " ".join(said.strip().split("\n\n")[0].replace("`", "").split())

    @property
    def takes_page(self) -> bool:
        return bool(inspect.signature(self.example).parameters)

    def make(self, page: ft.Page) -> ft.Control:
        """The example, as a control for this page."""
        return self.example(page) if self.takes_page else self.example()

    @property
    def source(self) -> str:
        """A program that shows the example."""
        lines = inspect.getsource(self.example).splitlines(keepends=True)
        first = next(number for number, line in enumerate(lines) if line.startswith(("def ", "async def ")))
        function = "".join(lines[first:])
        name, arguments = self.example.__name__, "page" if self.takes_page else ""
        return PROGRAM.format(function=function, name=name, arguments=arguments)

    def matches(self, words: str) -> bool:
        """Whether what a user searches for is in the title, or in the name of a control."""
        names = [self.title, *(control.__name__ for control in self.controls)]
        return any(words.casefold().replace(" ", "") in name.casefold().replace(" ", "") for name in names)


@dataclass(frozen=True)
class Section:
    """Pages of one kind."""

    title: str
    icon: ft.IconData
    about: str
    pages: list[Page] = field(default_factory=list)

    def page(self, *controls: type[Any], title: str = "") -> Callable[[Example], Example]:
        """Decorator: the function's example is a page, which shows these controls."""

        def add(example: Example) -> Example:
            place = self.title.casefold().replace(" ", "-"), example.__name__.replace("_", "-")
            self.pages.append(Page(title or controls[0].__name__, f"/{'/'.join(place)}", example, controls))
            return example

        return add


def at_route(sections: list[Section], route: str) -> Page | None:
    """The page at this route, if there is one."""
    return next((page for section in sections for page in section.pages if page.route == route), None)
