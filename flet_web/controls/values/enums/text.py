"""Enums of text and its looks."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntFlag

from flet_web.controls.values.enums._base import OptionalWireEnum, WireEnum

__all__ = [
    "FontWeight",
    "MarkdownCodeTheme",
    "MarkdownExtensionSet",
    "TextAffinity",
    "TextAlign",
    "TextBaseline",
    "TextCapitalization",
    "TextDecoration",
    "TextDecorationStyle",
    "TextOverflow",
    "TextSelectionChangeCause",
    "TextThemeStyle",
]


class FontWeight(WireEnum):
    """Thickness of glyphs."""

    NORMAL = "normal"
    """400."""
    BOLD = "bold"
    """700."""
    W_100 = "w100"
    W_200 = "w200"
    W_300 = "w300"
    W_400 = "w400"
    W_500 = "w500"
    W_600 = "w600"
    W_700 = "w700"
    W_800 = "w800"
    W_900 = "w900"


class MarkdownCodeTheme(WireEnum):
    """Color theme of code blocks."""

    A11Y_DARK = "a11y-dark"
    A11Y_LIGHT = "a11y-light"
    AGATE = "agate"
    AN_OLD_HOPE = "an-old-hope"
    ANDROID_STUDIO = "androidstudio"
    ARDUINO_LIGHT = "arduino-light"
    ARTA = "arta"
    ASCETIC = "ascetic"
    ATELIER_CAVE_DARK = "atelier-cave-dark"
    ATELIER_CAVE_LIGHT = "atelier-cave-light"
    ATELIER_DUNE_DARK = "atelier-dune-dark"
    ATELIER_DUNE_LIGHT = "atelier-dune-light"
    ATELIER_ESTUARY_DARK = "atelier-estuary-dark"
    ATELIER_ESTUARY_LIGHT = "atelier-estuary-light"
    ATELIER_FOREST_DARK = "atelier-forest-dark"
    ATELIER_FOREST_LIGHT = "atelier-forest-light"
    ATELIER_HEATH_DARK = "atelier-heath-dark"
    ATELIER_HEATH_LIGHT = "atelier-heath-light"
    ATELIER_LAKESIDE_DARK = "atelier-lakeside-dark"
    ATELIER_LAKESIDE_LIGHT = "atelier-lakeside-light"
    ATELIER_PLATEAU_DARK = "atelier-plateau-dark"
    ATELIER_PLATEAU_LIGHT = "atelier-plateau-light"
    ATELIER_SAVANNA_DARK = "atelier-savanna-dark"
    ATELIER_SAVANNA_LIGHT = "atelier-savanna-light"
    ATELIER_SEASIDE_DARK = "atelier-seaside-dark"
    ATELIER_SEASIDE_LIGHT = "atelier-seaside-light"
    ATELIER_SULPHURPOOL_DARK = "atelier-sulphurpool-dark"
    ATELIER_SULPHURPOOL_LIGHT = "atelier-sulphurpool-light"
    ATOM_ONE_DARK_REASONABLE = "atom-one-dark-reasonable"
    ATOM_ONE_DARK = "atom-one-dark"
    ATOM_ONE_LIGHT = "atom-one-light"
    BROWN_PAPER = "brown-paper"
    CODEPEN_EMBED = "codepen-embed"
    COLOR_BREWER = "color-brewer"
    DRACULA = "dracula"
    DARK = "dark"
    DEFAULT = "default"
    DOCCO = "docco"
    DRAGULA = "dracula"
    FAR = "far"
    FOUNDATION = "foundation"
    GITHUB_GIST = "github-gist"
    GITHUB = "github"
    GML = "gml"
    GOOGLE_CODE = "googlecode"
    GRADIENT_DARK = "gradient-dark"
    GRAYSCALE = "grayscale"
    GRUVBOX_DARK = "gruvbox-dark"
    GRUVBOX_LIGHT = "gruvbox-light"
    HOPSCOTCH = "hopscotch"
    HYBRID = "hybrid"
    IDEA = "idea"
    IR_BLACK = "ir-black"
    ISBL_EDITOR_DARK = "isbl-editor-dark"
    ISBL_EDITOR_LIGHT = "isbl-editor-light"
    KIMBIE_DARK = "kimbie.dark"
    KIMBIE_LIGHT = "kimbie.light"
    LIGHTFAIR = "lightfair"
    MAGULA = "magula"
    MONO_BLUE = "mono-blue"
    MONOKAI_SUBLIME = "monokai-sublime"
    MONOKAI = "monokai"
    NIGHT_OWL = "night-owl"
    NORD = "nord"
    OBSIDIAN = "obsidian"
    OCEAN = "ocean"
    PARAISEO_DARK = "paraiso-dark"
    PARAISEO_LIGHT = "paraiso-light"
    POJOAQUE = "pojoaque"
    PURE_BASIC = "purebasic"
    QT_CREATOR_DARK = "qtcreator_dark"
    QT_CREATOR_LIGHT = "qtcreator_light"
    RAILSCASTS = "railscasts"
    RAINBOW = "rainbow"
    ROUTERS = "routers"
    SCHOOL_BOOK = "school-book"
    SHADES_OF_PURPLE = "shades-of-purple"
    SOLARIZED_DARK = "solarized-dark"
    SOLARIZED_LIGHT = "solarized-light"
    SUNBURST = "sunburst"
    TOMORROW_NIGHT_BLUE = "tomorrow-night-blue"
    TOMORROW_NIGHT_BRIGHT = "tomorrow-night-bright"
    TOMORROW_NIGHT_EIGHTIES = "tomorrow-night-eighties"
    TOMORROW_NIGHT = "tomorrow-night"
    TOMORROW = "tomorrow"
    VS = "vs"
    VS2015 = "vs2015"
    XCODE = "xcode"
    XT256 = "xt256"
    ZENBURN = "zenburn"


class MarkdownExtensionSet(WireEnum):
    """Dialect of Markdown."""

    NONE = "none"
    """That of John Gruber, without any extension."""
    COMMON_MARK = "commonMark"
    """CommonMark."""
    GITHUB_WEB = "gitHubWeb"
    """As GitHub shows it, with emoji."""
    GITHUB_FLAVORED = "gitHubFlavored"
    """GitHub's, with tables, task lists and deleted text."""


class TextAffinity(WireEnum):
    """Side of a line break on which a caret stands."""

    UPSTREAM = "upstream"
    """At the end of the line above."""
    DOWNSTREAM = "downstream"
    """At the start of the line below."""


class TextAlign(OptionalWireEnum):
    """Horizontal alignment of lines; `NONE` leaves it unset."""

    LEFT = "left"
    RIGHT = "right"
    CENTER = "center"
    JUSTIFY = "justify"
    """Lines are stretched to the whole width."""
    START = "start"
    """Left, where text runs from left to right."""
    END = "end"
    """Right, where text runs from left to right."""
    # 0.21 only
    NONE = None


class TextBaseline(WireEnum):
    """Line on which glyphs stand."""

    ALPHABETIC = "alphabetic"
    """That of Latin letters."""
    IDEOGRAPHIC = "ideographic"
    """That of Chinese characters, a little lower."""


class TextCapitalization(WireEnum):
    """What an on-screen keyboard capitalizes."""

    CHARACTERS = "characters"
    """All letters."""
    WORDS = "words"
    """The first letter of each word."""
    SENTENCES = "sentences"
    """The first letter of each sentence."""
    NONE = "none"


class TextDecoration(IntFlag):
    """Lines drawn with text; members combine with `|`."""

    NONE = 0
    UNDERLINE = 1
    OVERLINE = 2
    LINE_THROUGH = 4

    @classmethod
    def combine(cls, decorations: Iterable[TextDecoration]) -> TextDecoration:
        """All of `decorations` at once."""
        combined = cls.NONE
        for decoration in decorations:
            combined |= decoration
        return combined


class TextDecorationStyle(WireEnum):
    """How a line of text decoration is drawn."""

    SOLID = "solid"
    DOUBLE = "double"
    DOTTED = "dotted"
    DASHED = "dashed"
    WAVY = "wavy"


class TextOverflow(OptionalWireEnum):
    """What happens to text that does not fit; `NONE` leaves it unset."""

    CLIP = "clip"
    """It is cut off."""
    ELLIPSIS = "ellipsis"
    """It ends in three dots."""
    FADE = "fade"
    """It fades out."""
    VISIBLE = "visible"
    """It is drawn beyond its box."""
    # 0.21 only
    NONE = None


class TextSelectionChangeCause(WireEnum):
    """What made a selection change."""

    UNKNOWN = "unknown"
    TAP = "tap"
    DOUBLE_TAP = "doubleTap"
    LONG_PRESS = "longPress"
    FORCE_PRESS = "forcePress"
    """A hard press."""
    KEYBOARD = "keyboard"
    TOOLBAR = "toolbar"
    """A command of the menu, as "Select all"."""
    DRAG = "drag"
    SCRIBBLE = "scribble"
    """Handwriting with a pen."""


class TextThemeStyle(WireEnum):
    """Text styles of the Material type scale."""

    DISPLAY_LARGE = "displayLarge"
    DISPLAY_MEDIUM = "displayMedium"
    DISPLAY_SMALL = "displaySmall"
    HEADLINE_LARGE = "headlineLarge"
    HEADLINE_MEDIUM = "headlineMedium"
    HEADLINE_SMALL = "headlineSmall"
    TITLE_LARGE = "titleLarge"
    TITLE_MEDIUM = "titleMedium"
    TITLE_SMALL = "titleSmall"
    LABEL_LARGE = "labelLarge"
    LABEL_MEDIUM = "labelMedium"
    LABEL_SMALL = "labelSmall"
    BODY_LARGE = "bodyLarge"
    BODY_MEDIUM = "bodyMedium"
    BODY_SMALL = "bodySmall"
