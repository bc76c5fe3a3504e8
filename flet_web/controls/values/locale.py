"""Languages and regions."""

from __future__ import annotations

from flet_web.engine._typing import ListOf
from flet_web.engine.schema import field
from flet_web.engine.value import Value

__all__ = ["Locale", "LocaleConfiguration"]


class Locale(Value):
    """A language (`de`), with region (`AT`) and script (`Latn`) where they matter; `und` is undetermined."""

    language_code: str = "und"
    """ISO 639 code, as `de`. `und`: it is not known."""
    country_code: str | None = None
    """ISO 3166 code, as `AT`."""
    script_code: str | None = None
    """ISO 15924 code, as `Latn`."""

    @property
    def language_tag(self) -> str:
        """The BCP 47 tag, such as `zh-Hans-CN`."""
        return "-".join(self._parts())

    def __str__(self) -> str:
        return "_".join(self._parts())

    def _parts(self) -> list[str]:
        return [part for part in (self.language_code, self.script_code, self.country_code) if part]


class LocaleConfiguration(Value):
    """The locales of an app (the first is the fallback), and the one in use; None follows the browser."""

    supported_locales: ListOf[Locale] = field(default_factory=lambda: [Locale("en", "US")])
    """Languages that the app speaks; the first one where the user speaks none of them."""
    current_locale: Locale | None = None
    """The one in use. None: the best for the user's browser."""
