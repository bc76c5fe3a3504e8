/** The colors of iOS as custom properties, each with its value in light and in dark, and what its controls share. */

import { CUPERTINO } from "../../palette.js";
import { adopt } from "../../styles.js";
import css from "./cupertino.css?inline";

const COLORS = CUPERTINO.split("\n").map((line) => {
  const [name, light, dark] = line.split(" ");
  return `--c-${name}:light-dark(#${light},#${dark});`;
});

adopt(`:root{${COLORS.join("")}}${css}`);
