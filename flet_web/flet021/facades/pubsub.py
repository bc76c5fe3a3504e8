"""`ft.pubsub`: the classes behind `page.pubsub`."""

from __future__ import annotations

from flet_web.controls.page.pubsub import PubSubClient
from flet_web.controls.page.pubsub_hub import PubSubHub

__all__ = ["PubSubClient", "PubSubHub"]
