"""Uploads: a signed URL that works once, and the endpoint that stores what is sent to it."""
