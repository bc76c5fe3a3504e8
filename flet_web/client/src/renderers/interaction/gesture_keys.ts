/** Which key makes which gesture, and the text that says so. */

import { isMenuKey } from "../../pointer.js";
import type { ControlNode } from "../../node.js";
import { helpText } from "../shared/help_text.js";

type Detector = ControlNode<"GestureDetector">;
export type KeyGesture = keyof typeof PARTS;

/** The events of a gesture that a key makes. */
const PARTS = {
  tap: ["tap", "tap_down", "tap_up"],
  long_press: ["long_press", "long_press_start", "long_press_end"],
  double_tap: ["double_tap"],
  secondary_tap: ["secondary_tap"],
} as const;
/** What the Enter and the Space key do: the first of these that the app listens to. */
const PLAIN = ["tap", "long_press", "double_tap", "secondary_tap"] as const;
/** What the menu key does: it is the other button, or a long press. */
const MENU = ["secondary_tap", "long_press"] as const;

function heard(node: Detector, gesture: KeyGesture): boolean {
  return PARTS[gesture].some((name) => node.listens(name));
}

/** The gesture of Enter and Space alone. */
export function plainGesture(node: Detector): KeyGesture | undefined {
  return PLAIN.find((gesture) => heard(node, gesture));
}

/** The gesture of the key that was pressed. */
export function gestureOf(node: Detector, event: KeyboardEvent): KeyGesture | undefined {
  if (isMenuKey(event)) return MENU.find((gesture) => heard(node, gesture));
  if (event.key === "Enter" && event.shiftKey && heard(node, "double_tap")) return "double_tap";
  if (event.key === "Enter" && event.ctrlKey && heard(node, "long_press")) return "long_press";
  return plainGesture(node);
}

/** Id of the text that names the keys of further gestures, if there are any. */
export function gestureHelp(node: Detector): string | null {
  const others = (["double_tap", "long_press"] as const).filter((one) => one !== plainGesture(node) && heard(node, one));
  if (others.length === 0) return null;
  const keys = { double_tap: "Press Shift and Enter for a double tap.", long_press: "Press Control and Enter for a long press." };
  return helpText(`f-gesture-${others.join("-")}`, others.map((one) => keys[one]).join(" "));
}
