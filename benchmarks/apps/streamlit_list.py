"""The list of `flet_web_list.py` in Streamlit: a container for each row."""

# pyright: basic
# mypy: ignore-errors

from __future__ import annotations

import streamlit as st
from apps.settings import ROWS

st.session_state.setdefault("count", 0)


def add() -> None:
    st.session_state.count += 1


st.text(f"count {st.session_state.count}")
st.button("count", on_click=add)
for n in range(ROWS):
    st.markdown(f"row {n}  \na subtitle")
