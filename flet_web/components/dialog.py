"""`ft.use_dialog`: dialogs as a part of what a component gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet_web.components.frame import Hook, running_frame
from flet_web.components.instance import Instance, Item, roots
from flet_web.controls.control import DialogControl
from flet_web.controls.page.dialogs import check_dialog
from flet_web.engine.node import Node

if TYPE_CHECKING:
    from flet_web.engine.succession import Succession

__all__ = ["use_dialog"]


class DialogHook(Hook):
    """`given` is the dialog of the render under way; `items` what it came to in the last one."""

    __slots__ = ("given", "items")

    name = "use_dialog"

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self.given: list[Any] = []
        self.items: list[Item] = []

    def show(self, succession: Succession, items: list[Item]) -> None:
        """Bring the page to what was given now. Under the lock of the tree."""
        layer = self.instance.renderer.host.tree.page._dialogs
        before, after = roots(self.items), roots(items)
        self.items = items
        for old in before:
            if (heir := succession.heirs.get(old)) in after and heir is not None:
                succession.replace(layer, "controls", old, 0)
            elif old not in after:
                _close(old)
        if not before:
            # One that the user has closed stays closed until the component has given none.
            for dialog in after:
                dialog._store("open", True)
            succession.fill(
                layer, "controls", [*(layer._peek("controls") if "controls" in layer._shape else ()), *after]
            )

    def end(self) -> None:
        tree = self.instance.renderer.host.tree
        shown, self.items = roots(self.items), []
        if shown:
            tree.update(tree.page, lambda: list(map(_close, shown)))


def _close(dialog: Node) -> None:
    if dialog._i and dialog._peek("open") is True:
        setattr(dialog, "open", False)  # noqa: B010 - it is a dialog


def use_dialog(dialog: DialogControl | None = None) -> None:
    """Show a dialog, sheet, banner or snack bar above the page; None: close it.

    To be called at each render. The dialog is also closed when the component is shown no longer. If the user closes
    it, it stays closed until the component has given None: have `on_dismiss` set the state that it depends on.
    """
    hook = running_frame("use_dialog").next(DialogHook)
    if dialog is not None and not getattr(type(dialog), "_is_placeholder", False):
        check_dialog(dialog)
    hook.given = [] if dialog is None else [dialog]
