"""Content negotiation by request headers: encodings, documents, what the browser already has."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

from starlette.datastructures import Headers


def _weights(header: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    for item in header.lower().split(","):
        name, *parameters = (part.strip() for part in item.split(";"))
        quality = next((parameter[2:] for parameter in parameters if parameter.startswith("q=")), "1")
        try:
            weights[name] = float(quality)
        except ValueError:
            weights[name] = 0.0
    weights.pop("", None)
    return weights


def accepted_encodings(headers: Headers) -> list[str]:
    """Of "br" and "gzip", those that the browser takes, the best one first."""
    weights = _weights(headers.get("accept-encoding", ""))
    anything = weights.get("*", 0.0)
    wanted = [(weights.get(name, anything), -rank, name) for rank, name in enumerate(("br", "gzip"))]
    return [name for weight, _, name in sorted(wanted, reverse=True) if weight > 0]


_DOCUMENTS = ("text/html", "application/xhtml+xml")


def is_navigation(headers: Headers, *, certainly: bool = False) -> bool:
    """Whether a user navigates to the URL; false for requests of scripts, style sheets and images.

    `certainly` is for URLs that look like those of files: the browser has to ask for a document by name.
    """
    mode = headers.get("sec-fetch-mode")
    if mode is not None and mode != "navigate":
        return False
    weights = _weights(headers.get("accept", "*/*"))
    wanted = _DOCUMENTS if certainly else (*_DOCUMENTS, "text/*", "*/*")
    return any(weights.get(kind, 0.0) > 0 for kind in wanted)


def is_not_modified(request: Headers, etag: str, last_modified: str | None = None) -> bool:
    """Whether the browser's copy is current; `etag` with its quotes."""
    known = request.get("if-none-match")
    if known is not None:
        tags = [tag.strip().removeprefix("W/") for tag in known.split(",")]
        return "*" in tags or etag in tags
    since = request.get("if-modified-since")
    if since is None or last_modified is None:
        return False
    try:
        return parsedate_to_datetime(since) >= parsedate_to_datetime(last_modified)
    except (TypeError, ValueError):
        return False
