"""Enums of drawing, borders, pictures and motion."""

from __future__ import annotations

from enum import Enum

from flet_web.controls.values.enums._base import OptionalWireEnum, WireEnum

__all__ = [
    "AnimatedSwitcherTransition",
    "AnimationCurve",
    "BlendMode",
    "BlurStyle",
    "BlurTileMode",
    "BorderSideStrokeAlign",
    "BorderStyle",
    "BoxFit",
    "BoxShape",
    "FilterQuality",
    "GradientTileMode",
    "ImageRepeat",
    "PaintingStyle",
    "PointMode",
    "StrokeCap",
    "StrokeJoin",
]


class AnimatedSwitcherTransition(WireEnum):
    """How the new content of a switcher replaces the old."""

    FADE = "fade"
    ROTATION = "rotation"
    SCALE = "scale"


class AnimationCurve(WireEnum):
    """How an animation moves through its time."""

    BOUNCE_IN = "bounceIn"
    """Bounces before it goes."""
    BOUNCE_IN_OUT = "bounceInOut"
    BOUNCE_OUT = "bounceOut"
    """Bounces at the end, as a ball does."""
    DECELERATE = "decelerate"
    """Fast, then slower."""
    EASE = "ease"
    """Fast in the middle, slow at both ends; gently."""
    EASE_IN = "easeIn"
    """Slow at first."""
    EASE_IN_BACK = "easeInBack"
    """Takes a little run-up."""
    EASE_IN_CIRC = "easeInCirc"
    EASE_IN_CUBIC = "easeInCubic"
    EASE_IN_EXPO = "easeInExpo"
    EASE_IN_OUT = "easeInOut"
    """Slow at both ends."""
    EASE_IN_OUT_BACK = "easeInOutBack"
    EASE_IN_OUT_CIRC = "easeInOutCirc"
    EASE_IN_OUT_CUBIC = "easeInOutCubic"
    EASE_IN_OUT_CUBIC_EMPHASIZED = "easeInOutCubicEmphasized"
    EASE_IN_OUT_EXPO = "easeInOutExpo"
    EASE_IN_OUT_QUAD = "easeInOutQuad"
    EASE_IN_OUT_QUART = "easeInOutQuart"
    EASE_IN_OUT_QUINT = "easeInOutQuint"
    EASE_IN_OUT_SINE = "easeInOutSine"
    EASE_IN_QUAD = "easeInQuad"
    EASE_IN_QUART = "easeInQuart"
    EASE_IN_QUINT = "easeInQuint"
    EASE_IN_SINE = "easeInSine"
    EASE_IN_TO_LINEAR = "easeInToLinear"
    EASE_OUT = "easeOut"
    """Slow at the end."""
    EASE_OUT_BACK = "easeOutBack"
    """Goes a little too far, and comes back."""
    EASE_OUT_CIRC = "easeOutCirc"
    EASE_OUT_CUBIC = "easeOutCubic"
    EASE_OUT_EXPO = "easeOutExpo"
    EASE_OUT_QUAD = "easeOutQuad"
    EASE_OUT_QUART = "easeOutQuart"
    EASE_OUT_QUINT = "easeOutQuint"
    EASE_OUT_SINE = "easeOutSine"
    ELASTIC_IN = "elasticIn"
    """Swings before it goes."""
    ELASTIC_IN_OUT = "elasticInOut"
    ELASTIC_OUT = "elasticOut"
    """Swings at the end, as on a spring."""
    FAST_LINEAR_TO_SLOW_EASE_IN = "fastLinearToSlowEaseIn"
    FAST_OUT_SLOWIN = "fastOutSlowIn"
    LINEAR = "linear"
    """Evenly."""
    LINEAR_TO_EASE_OUT = "linearToEaseOut"
    SLOW_MIDDLE = "slowMiddle"
    """Slow in the middle."""


class BlendMode(OptionalWireEnum):
    """How a source is composed with what lies below; `NONE` leaves it unset."""

    CLEAR = "clear"
    """Nothing: what lies below is taken away."""
    COLOR = "color"
    """Hue and saturation of the source, brightness of what lies below."""
    COLOR_BURN = "colorBurn"
    """Darkens what lies below, the more the darker the source is."""
    COLOR_DODGE = "colorDodge"
    """Brightens what lies below, the more the brighter the source is."""
    DARKEN = "darken"
    """The darker one of each channel."""
    DIFFERENCE = "difference"
    """The difference of each channel."""
    DST = "dst"
    """What lies below only."""
    DST_A_TOP = "dstATop"
    """What lies below on the source, where the source is."""
    DST_IN = "dstIn"
    """What lies below, where the source is."""
    DST_OUT = "dstOut"
    """What lies below, where the source is not."""
    DST_OVER = "dstOver"
    """The source below what lies below."""
    EXCLUSION = "exclusion"
    """As DIFFERENCE, with less contrast."""
    HARD_LIGHT = "hardLight"
    """Multiplies where the source is dark, screens where it is bright."""
    HUE = "hue"
    """Hue of the source, saturation and brightness of what lies below."""
    LIGHTEN = "lighten"
    """The brighter one of each channel."""
    LUMINOSITY = "luminosity"
    """Brightness of the source, hue and saturation of what lies below."""
    MODULATE = "modulate"
    """Multiplies the channels, the opacity too."""
    MULTIPLY = "multiply"
    """Multiplies the colors: never brighter."""
    OVERLAY = "overlay"
    """Multiplies where what lies below is dark, screens where it is bright."""
    PLUS = "plus"
    """The sum of both."""
    SATURATION = "saturation"
    """Saturation of the source, hue and brightness of what lies below."""
    SCREEN = "screen"
    """Multiplies the inverses: never darker."""
    SOFT_LIGHT = "softLight"
    """As HARD_LIGHT, gentler."""
    SRC = "src"
    """The source only."""
    SRC_A_TOP = "srcATop"
    """The source on what lies below, where that is."""
    SRC_IN = "srcIn"
    """The source, where something lies below."""
    SRC_OUT = "srcOut"
    """The source, where nothing lies below."""
    SRC_OVER = "srcOver"
    """The source covers what lies below: the usual one."""
    VALUES = "values"
    """No mode: Flet lists it among them."""
    XOR = "xor"
    """Each of the two where the other is not."""
    # 0.21 only
    NONE = None


class BlurStyle(WireEnum):
    """Which side of a shape a shadow blurs."""

    NORMAL = "normal"
    """Both."""
    SOLID = "solid"
    """The outer one; the inner one is filled."""
    OUTER = "outer"
    """The outer one; nothing is inside."""
    INNER = "inner"
    """The inner one only."""


class BlurTileMode(WireEnum):
    """What a blur sees beyond the edge."""

    CLAMP = "clamp"
    """The color at the edge, on and on."""
    DECAL = "decal"
    """Nothing."""
    MIRROR = "mirror"
    """The picture as in a mirror."""
    REPEATED = "repeated"
    """The picture again."""


class BorderSideStrokeAlign(float, Enum):
    """Where a border lies relative to the edge: -1 inside, 1 outside."""

    INSIDE = -1.0
    CENTER = 0.0
    OUTSIDE = 1.0


class BorderStyle(WireEnum):
    """How the line of a border is drawn."""

    NONE = "none"
    SOLID = "solid"


class BoxFit(WireEnum):
    """How a picture is fitted into its box."""

    NONE = "none"
    """In its own size, cut at the edges."""
    CONTAIN = "contain"
    """As large as fits in, whole."""
    COVER = "cover"
    """As small as fills the box, cut at the edges."""
    FILL = "fill"
    """Stretched to the size of the box."""
    FIT_HEIGHT = "fitHeight"
    """As high as the box."""
    FIT_WIDTH = "fitWidth"
    """As wide as the box."""
    SCALE_DOWN = "scaleDown"
    """As CONTAIN, but never enlarged."""


class BoxShape(WireEnum):
    """The outline of a box."""

    RECTANGLE = "rectangle"
    CIRCLE = "circle"


class FilterQuality(WireEnum):
    """Effort spent on scaling a picture."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class GradientTileMode(WireEnum):
    """What a gradient does beyond its ends."""

    CLAMP = "clamp"
    """The color at the end, on and on."""
    DECAL = "decal"
    """Nothing."""
    MIRROR = "mirror"
    """Back and forth."""
    REPEATED = "repeated"
    """From the beginning again."""


class ImageRepeat(WireEnum):
    """How a picture fills a larger box."""

    NO_REPEAT = "noRepeat"
    REPEAT = "repeat"
    REPEAT_X = "repeatX"
    REPEAT_Y = "repeatY"


class PaintingStyle(WireEnum):
    """Whether a shape is filled or outlined."""

    FILL = "fill"
    STROKE = "stroke"


class PointMode(WireEnum):
    """How a canvas connects a list of points (`canvas.PointMode`)."""

    POINTS = "points"
    """Not at all."""
    LINES = "lines"
    """Two and two."""
    POLYGON = "polygon"
    """Each with the next."""


class StrokeCap(WireEnum):
    """The ends of a line."""

    ROUND = "round"
    """A semicircle beyond the end."""
    SQUARE = "square"
    """Half a square beyond the end."""
    BUTT = "butt"
    """Cut off at the end."""


class StrokeJoin(WireEnum):
    """The corners of a line."""

    MITER = "miter"
    """Pointed."""
    ROUND = "round"
    BEVEL = "bevel"
    """Cut off straight."""
