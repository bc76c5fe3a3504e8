"""The counter in Streamlit."""

# Checked loosely: Streamlit lives in an environment of its own, where no type checker runs.
# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

import streamlit as st

st.session_state.setdefault("count", 0)
shown = st.empty()
if st.button("add"):
    st.session_state.count += 1
shown.html(f'<div style="font-size: 60px; color: #ff00ff">{st.session_state.count}</div>')
