"""The list of `flet_web_list.py` in Streamlit: a container for each row."""

# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

import streamlit as st
from apps.settings import ROWS

st.session_state.setdefault("count", 0)
shown = st.empty()
if st.button("count"):
    st.session_state.count += 1
shown.text(f"count {st.session_state.count}")
for n in range(ROWS):
    st.markdown(f"row {n}  \na subtitle")
