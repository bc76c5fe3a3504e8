/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
export * as interaction_dismissible from "../interaction/dismissible.js";
export * as interaction_drag from "../interaction/drag.js";
export * as interaction_gesture_detector from "../interaction/gesture_detector.js";
export * as interaction_interactive_viewer from "../interaction/interactive_viewer.js";
export * as interaction_keyboard_listener from "../interaction/keyboard_listener.js";
export * as interaction_semantics from "../interaction/semantics.js";
