"""Enums of drawing, borders, pictures and motion."""

from __future__ import annotations

from enum import Enum

from ._base import OptionalWireEnum, WireEnum

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
    BOUNCE_IN_OUT = "bounceInOut"
    BOUNCE_OUT = "bounceOut"
    DECELERATE = "decelerate"
    EASE = "ease"
    EASE_IN = "easeIn"
    EASE_IN_BACK = "easeInBack"
    EASE_IN_CIRC = "easeInCirc"
    EASE_IN_CUBIC = "easeInCubic"
    EASE_IN_EXPO = "easeInExpo"
    EASE_IN_OUT = "easeInOut"
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
    EASE_OUT_BACK = "easeOutBack"
    EASE_OUT_CIRC = "easeOutCirc"
    EASE_OUT_CUBIC = "easeOutCubic"
    EASE_OUT_EXPO = "easeOutExpo"
    EASE_OUT_QUAD = "easeOutQuad"
    EASE_OUT_QUART = "easeOutQuart"
    EASE_OUT_QUINT = "easeOutQuint"
    EASE_OUT_SINE = "easeOutSine"
    ELASTIC_IN = "elasticIn"
    ELASTIC_IN_OUT = "elasticInOut"
    ELASTIC_OUT = "elasticOut"
    FAST_LINEAR_TO_SLOW_EASE_IN = "fastLinearToSlowEaseIn"
    FAST_OUT_SLOWIN = "fastOutSlowIn"
    LINEAR = "linear"
    LINEAR_TO_EASE_OUT = "linearToEaseOut"
    SLOW_MIDDLE = "slowMiddle"


class BlendMode(OptionalWireEnum):
    """How a source is composed with what lies below; `NONE` leaves it unset."""

    CLEAR = "clear"
    COLOR = "color"
    COLOR_BURN = "colorBurn"
    COLOR_DODGE = "colorDodge"
    DARKEN = "darken"
    DIFFERENCE = "difference"
    DST = "dst"
    DST_A_TOP = "dstATop"
    DST_IN = "dstIn"
    DST_OUT = "dstOut"
    DST_OVER = "dstOver"
    EXCLUSION = "exclusion"
    HARD_LIGHT = "hardLight"
    HUE = "hue"
    LIGHTEN = "lighten"
    LUMINOSITY = "luminosity"
    MODULATE = "modulate"
    MULTIPLY = "multiply"
    OVERLAY = "overlay"
    PLUS = "plus"
    SATURATION = "saturation"
    SCREEN = "screen"
    SOFT_LIGHT = "softLight"
    SRC = "src"
    SRC_A_TOP = "srcATop"
    SRC_IN = "srcIn"
    SRC_OUT = "srcOut"
    SRC_OVER = "srcOver"
    VALUES = "values"
    XOR = "xor"
    # 0.21 only
    NONE = None


class BlurStyle(WireEnum):
    """Which side of a shape a shadow blurs."""

    NORMAL = "normal"
    SOLID = "solid"
    OUTER = "outer"
    INNER = "inner"


class BlurTileMode(WireEnum):
    """What a blur sees beyond the edge."""

    CLAMP = "clamp"
    DECAL = "decal"
    MIRROR = "mirror"
    REPEATED = "repeated"


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
    CONTAIN = "contain"
    COVER = "cover"
    FILL = "fill"
    FIT_HEIGHT = "fitHeight"
    FIT_WIDTH = "fitWidth"
    SCALE_DOWN = "scaleDown"


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
    DECAL = "decal"
    MIRROR = "mirror"
    REPEATED = "repeated"


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
    LINES = "lines"
    POLYGON = "polygon"


class StrokeCap(WireEnum):
    """The ends of a line."""

    ROUND = "round"
    SQUARE = "square"
    BUTT = "butt"


class StrokeJoin(WireEnum):
    """The corners of a line."""

    MITER = "miter"
    ROUND = "round"
    BEVEL = "bevel"
