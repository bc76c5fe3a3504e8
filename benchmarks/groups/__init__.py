"""The groups of measurements, in the order in which they run."""

from benchmarks.groups import browser, events, fanout, isolation, sessions, startup, static, transfers, updates

GROUPS = tuple(
    module.GROUP for module in (events, updates, sessions, isolation, fanout, browser, static, transfers, startup)
)
