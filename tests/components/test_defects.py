"""What goes wrong in Flet 1.0.5, and the tests that show that it does not here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DEFECTS = {
    "An exception in a component, after its first render, ends all updates of the session": [
        "test_component_errors.py::test_what_fails_is_reported_and_everything_else_goes_on",
        "test_component_errors.py::test_an_effect_that_fails_is_reported_and_shown",
        "test_on_pages.py::test_what_fails_is_told_and_the_page_goes_on",
    ],
    "A hook in a condition gets the slot of another hook": [
        "test_component_hooks.py::test_hooks_in_another_order_are_an_error_with_names",
    ],
    "A state that is an array or a data frame raises when it is compared": [
        "test_renders.py::test_setting_what_it_is_already_renders_nothing",
        "test_renders.py::test_arrays_as_states_and_dependencies_are_compared_by_identity",
        "test_observables.py::test_values_that_compare_oddly_are_heard_of_without_harm",
    ],
    "A component may be rendered, and then again with the one around it": [
        "test_renders.py::test_outer_components_are_rendered_first_and_inner_ones_once",
    ],
    "A sync effect or loader stops every user": [
        "test_on_pages.py::test_an_effect_that_blocks_holds_up_nobody",
        "test_on_pages.py::test_renders_and_effects_do_not_run_on_the_event_loop",
        "test_router.py::test_loaders_run_once_for_each_navigation_in_threads_with_pending_and_error",
    ],
    "A change costs more, the more components there are beside it": [
        "test_renders.py::test_what_a_change_costs_does_not_depend_on_how_many_are_beside_it",
        "test_renders.py::test_a_memoized_component_is_called_for_other_arguments_and_for_its_own_state",
    ],
    "No error boundary, async component, Suspense, or state outside of a component": [
        "test_component_errors.py::test_a_boundary_shows_something_else_until_it_is_told_to_try_again",
        "test_beyond.py::test_a_suspense_shows_its_fallback_until_all_in_it_have_something_to_show",
        "test_beyond.py::test_an_async_component_that_is_called_again_shows_the_last_call_only",
        "test_beyond.py::test_persistent_state_is_there_after_a_reload_and_in_another_session_of_the_browser",
    ],
    "memo concerns whatever component is made next": [
        "test_renders.py::test_memo_concerns_the_component_that_it_is_given",
    ],
    "Observables forget their listeners, and do not see what is in their lists": [
        "test_observables.py::test_listeners_live_until_they_are_disposed_of",
        "test_observables.py::test_nested_objects_lists_and_dicts_are_heard",
    ],
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_has_tests(defect: str) -> None:
    for test in DEFECTS[defect]:
        file, _, name = test.partition("::")
        text = (Path(__file__).parent / file).read_text(encoding="utf-8")
        assert re.search(rf"^(async )?def {name}\(", text, re.MULTILINE), test
