"""Enums of input controls, pickers and pointers."""

from __future__ import annotations

from flet_web.controls.values.enums._base import WireEnum

__all__ = [
    "AutofillGroupDisposeAction",
    "AutofillHint",
    "ContextMenuTrigger",
    "ControlState",
    "CupertinoButtonSize",
    "CupertinoDatePickerDateOrder",
    "CupertinoDatePickerMode",
    "CupertinoTimerPickerMode",
    "DatePickerEntryMode",
    "DatePickerMode",
    "DismissDirection",
    "FilePickerFileType",
    "KeyboardType",
    "MouseCursor",
    "OverlayVisibilityMode",
    "PointerDeviceType",
    "SliderInteraction",
    "TimePickerEntryMode",
    "TimePickerHourFormat",
]


class AutofillGroupDisposeAction(WireEnum):
    """What becomes of autofill data when its group goes."""

    COMMIT = "commit"
    """The browser or system may offer to save what was typed."""
    CANCEL = "cancel"
    """What was typed is forgotten."""


class AutofillHint(WireEnum):
    """What a field is about, for autofill."""

    ADDRESS_CITY = "addressCity"
    ADDRESS_CITY_AND_STATE = "addressCityAndState"
    ADDRESS_STATE = "addressState"
    BIRTHDAY = "birthday"
    BIRTHDAY_DAY = "birthdayDay"
    BIRTHDAY_MONTH = "birthdayMonth"
    BIRTHDAY_YEAR = "birthdayYear"
    COUNTRY_CODE = "countryCode"
    COUNTRY_NAME = "countryName"
    CREDIT_CARD_EXPIRATION_DATE = "creditCardExpirationDate"
    CREDIT_CARD_EXPIRATION_DAY = "creditCardExpirationDay"
    CREDIT_CARD_EXPIRATION_MONTH = "creditCardExpirationMonth"
    CREDIT_CARD_EXPIRATION_YEAR = "creditCardExpirationYear"
    CREDIT_CARD_FAMILY_NAME = "creditCardFamilyName"
    CREDIT_CARD_GIVEN_NAME = "creditCardGivenName"
    CREDIT_CARD_MIDDLE_NAME = "creditCardMiddleName"
    CREDIT_CARD_NAME = "creditCardName"
    CREDIT_CARD_NUMBER = "creditCardNumber"
    CREDIT_CARD_SECURITY_CODE = "creditCardSecurityCode"
    CREDIT_CARD_TYPE = "creditCardType"
    EMAIL = "email"
    FAMILY_NAME = "familyName"
    FULL_STREET_ADDRESS = "fullStreetAddress"
    GENDER = "gender"
    GIVEN_NAME = "givenName"
    IMPP = "impp"
    """Address in a messenger, as a URL."""
    JOB_TITLE = "jobTitle"
    LANGUAGE = "language"
    LOCATION = "location"
    MIDDLE_INITIAL = "middleInitial"
    MIDDLE_NAME = "middleName"
    NAME = "name"
    NAME_PREFIX = "namePrefix"
    """As "Dr."."""
    NAME_SUFFIX = "nameSuffix"
    """As "Jr."."""
    NEW_PASSWORD = "newPassword"
    NEW_USERNAME = "newUsername"
    NICKNAME = "nickname"
    ONE_TIME_CODE = "oneTimeCode"
    """A code that is sent by text message, or made by an app."""
    ORGANIZATION_NAME = "organizationName"
    PASSWORD = "password"
    PHOTO = "photo"
    POSTAL_ADDRESS = "postalAddress"
    POSTAL_ADDRESS_EXTENDED = "postalAddressExtended"
    POSTAL_ADDRESS_EXTENDED_POSTAL_CODE = "postalAddressExtendedPostalCode"
    POSTAL_CODE = "postalCode"
    STREET_ADDRESS_LEVEL1 = "streetAddressLevel1"
    """The largest part of an address: a state or province."""
    STREET_ADDRESS_LEVEL2 = "streetAddressLevel2"
    """The second largest part of an address: as a rule the city."""
    STREET_ADDRESS_LEVEL3 = "streetAddressLevel3"
    """The third largest part of an address: as a rule a district."""
    STREET_ADDRESS_LEVEL4 = "streetAddressLevel4"
    """The smallest part of an address, in countries that have four."""
    STREET_ADDRESS_LINE1 = "streetAddressLine1"
    STREET_ADDRESS_LINE2 = "streetAddressLine2"
    STREET_ADDRESS_LINE3 = "streetAddressLine3"
    SUB_LOCALITY = "subLocality"
    """A part of a city."""
    TELEPHONE_NUMBER = "telephoneNumber"
    TELEPHONE_NUMBER_AREA_CODE = "telephoneNumberAreaCode"
    TELEPHONE_NUMBER_COUNTRY_CODE = "telephoneNumberCountryCode"
    TELEPHONE_NUMBER_DEVICE = "telephoneNumberDevice"
    TELEPHONE_NUMBER_EXTENSION = "telephoneNumberExtension"
    TELEPHONE_NUMBER_LOCAL = "telephoneNumberLocal"
    TELEPHONE_NUMBER_LOCAL_PREFIX = "telephoneNumberLocalPrefix"
    TELEPHONE_NUMBER_LOCAL_SUFFIX = "telephoneNumberLocalSuffix"
    TELEPHONE_NUMBER_NATIONAL = "telephoneNumberNational"
    TRANSACTION_AMOUNT = "transactionAmount"
    TRANSACTION_CURRENCY = "transactionCurrency"
    URL = "url"
    USERNAME = "username"


class ContextMenuTrigger(WireEnum):
    """Gesture that opens a context menu."""

    DOWN = "down"
    """Pressing the button of the mouse, or touching."""
    LONG_PRESS = "longPress"
    """Holding it down."""


class ControlState(WireEnum):
    """State of a control that a style may depend on."""

    HOVERED = "hovered"
    FOCUSED = "focused"
    PRESSED = "pressed"
    DRAGGED = "dragged"
    SELECTED = "selected"
    SCROLLED_UNDER = "scrolledUnder"
    """Content is scrolled below it, as below an app bar."""
    DISABLED = "disabled"
    ERROR = "error"
    DEFAULT = "default"
    """All states for which nothing else is given."""

    @classmethod
    def _missing_(cls, value: object) -> WireEnum:
        # 0.21 wrote its default state as an empty string.
        return cls.DEFAULT if value == "" else super()._missing_(value)


class CupertinoButtonSize(WireEnum):
    """Size of a Cupertino button."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class CupertinoDatePickerDateOrder(WireEnum):
    """Order of the columns of a date."""

    DAY_MONTH_YEAR = "dmy"
    MONTH_DAY_YEAR = "mdy"
    YEAR_MONTH_DAY = "ymd"
    YEAR_DAY_MONTH = "ydm"
    # 0.21 only
    MONTH_YEAR_DAY = "mdy"


class CupertinoDatePickerMode(WireEnum):
    """What a Cupertino date picker picks."""

    TIME = "time"
    DATE = "date"
    DATE_AND_TIME = "dateAndTime"
    MONTH_YEAR = "monthYear"
    """A month without a day."""


class CupertinoTimerPickerMode(WireEnum):
    """Units that a timer picker shows."""

    HOUR_MINUTE = "hm"
    HOUR_MINUTE_SECONDS = "hms"
    MINUTE_SECONDS = "ms"


class DatePickerEntryMode(WireEnum):
    """Calendar or text field, and whether users may switch."""

    CALENDAR = "calendar"
    """Calendar first; users may switch."""
    INPUT = "input"
    """Text field first; users may switch."""
    CALENDAR_ONLY = "calendarOnly"
    """Calendar alone."""
    INPUT_ONLY = "inputOnly"
    """Text field alone."""


class DatePickerMode(WireEnum):
    """View with which a date picker opens."""

    DAY = "day"
    YEAR = "year"


class DismissDirection(WireEnum):
    """Which ways a control can be swiped away."""

    NONE = "none"
    VERTICAL = "vertical"
    HORIZONTAL = "horizontal"
    END_TO_START = "endToStart"
    """To the left, where text runs from left to right."""
    START_TO_END = "startToEnd"
    """To the right, where text runs from left to right."""
    UP = "up"
    DOWN = "down"


class FilePickerFileType(WireEnum):
    """Kind of files offered for picking."""

    ANY = "any"
    MEDIA = "media"
    """Pictures and videos."""
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    CUSTOM = "custom"
    """Those of `allowed_extensions`."""


class KeyboardType(WireEnum):
    """Layout of the on-screen keyboard."""

    NONE = "none"
    """None comes up."""
    TEXT = "text"
    MULTILINE = "multiline"
    """With a key that begins a new line."""
    NUMBER = "number"
    PHONE = "phone"
    DATETIME = "datetime"
    EMAIL = "email"
    URL = "url"
    VISIBLE_PASSWORD = "visiblePassword"
    """For a password that is shown: letters and digits."""
    NAME = "name"
    STREET_ADDRESS = "streetAddress"
    WEB_SEARCH = "webSearch"
    TWITTER = "twitter"
    """With "@" and "#"."""


class MouseCursor(WireEnum):
    """Shape of the mouse pointer."""

    ALIAS = "alias"
    """An arrow that makes a link."""
    ALL_SCROLL = "allScroll"
    """Scrolls in all directions."""
    BASIC = "basic"
    """An arrow."""
    CELL = "cell"
    """A cross that selects cells."""
    CLICK = "click"
    """A hand that points."""
    CONTEXT_MENU = "contextMenu"
    COPY = "copy"
    """An arrow that copies."""
    DISAPPEARING = "disappearing"
    """An arrow that takes something away; on macOS only."""
    FORBIDDEN = "forbidden"
    """What cannot be done."""
    GRAB = "grab"
    """A hand that could take hold."""
    GRABBING = "grabbing"
    """A hand that has taken hold."""
    HELP = "help"
    MOVE = "move"
    NO_DROP = "noDrop"
    """What is dragged cannot be dropped here."""
    NONE = "none"
    """No pointer."""
    PRECISE = "precise"
    """A thin cross."""
    PROGRESS = "progress"
    """Busy, but it can be used."""
    RESIZE_COLUMN = "resizeColumn"
    RESIZE_DOWN = "resizeDown"
    RESIZE_DOWN_LEFT = "resizeDownLeft"
    RESIZE_DOWN_RIGHT = "resizeDownRight"
    RESIZE_LEFT = "resizeLeft"
    RESIZE_LEFT_RIGHT = "resizeLeftRight"
    RESIZE_RIGHT = "resizeRight"
    RESIZE_ROW = "resizeRow"
    RESIZE_UP = "resizeUp"
    RESIZE_UP_DOWN = "resizeUpDown"
    RESIZE_UP_LEFT = "resizeUpLeft"
    RESIZE_UP_LEFT_DOWN_RIGHT = "resizeUpLeftDownRight"
    RESIZE_UP_RIGHT = "resizeUpRight"
    RESIZE_UP_RIGHT_DOWN_LEFT = "resizeUpRightDownLeft"
    TEXT = "text"
    """A bar between letters."""
    VERTICAL_TEXT = "verticalText"
    """A bar between letters of a vertical text."""
    WAIT = "wait"
    """Busy, and it cannot be used."""
    ZOOM_IN = "zoomIn"
    ZOOM_OUT = "zoomOut"


class OverlayVisibilityMode(WireEnum):
    """When an element over a text field shows."""

    NEVER = "never"
    EDITING = "editing"
    """While the field holds text."""
    NOT_EDITING = "notEditing"
    """While the field is empty."""
    ALWAYS = "always"


class PointerDeviceType(WireEnum):
    """Device that made a pointer event."""

    TOUCH = "touch"
    MOUSE = "mouse"
    STYLUS = "stylus"
    INVERTED_STYLUS = "invertedStylus"
    """The end of a pen that erases."""
    TRACKPAD = "trackpad"
    UNKNOWN = "unknown"


class SliderInteraction(WireEnum):
    """Gestures a slider answers to."""

    TAP_AND_SLIDE = "tapAndSlide"
    """By click on the track and by dragging, wherever it begins."""
    TAP_ONLY = "tapOnly"
    """By click on the track only."""
    SLIDE_ONLY = "slideOnly"
    """By dragging only, wherever it begins."""
    SLIDE_THUMB = "slideThumb"
    """By dragging the thumb only."""


class TimePickerEntryMode(WireEnum):
    """Dial or text field, and whether users may switch."""

    DIAL = "dial"
    """Dial first; users may switch."""
    INPUT = "input"
    """Text fields first; users may switch."""
    DIAL_ONLY = "dialOnly"
    """Dial alone."""
    INPUT_ONLY = "inputOnly"
    """Text fields alone."""


class TimePickerHourFormat(WireEnum):
    """Clock of 12 or 24 hours, or what the system says."""

    SYSTEM = "system"
    """As the user's system does."""
    H12 = "h12"
    """With AM and PM."""
    H24 = "h24"
    """From 0 to 23."""
