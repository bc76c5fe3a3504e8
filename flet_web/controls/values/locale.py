"""Languages and regions."""

from __future__ import annotations

from flet_web.controls.schema import field
from flet_web.controls.values.base import Value

__all__ = ["Locale", "LocaleConfiguration"]


class Locale(Value):
    """A language (`de`), with region (`AT`) and script (`Latn`) where they matter; `und` is undetermined."""

    language_code: str = "und"
    country_code: str | None = None
    script_code: str | None = None

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

    supported_locales: list[Locale] = field(default_factory=lambda: [Locale("en", "US")])
    current_locale: Locale | None = None
