"""One user's live app: page, handlers, outbox. Knows nothing of HTTP."""
