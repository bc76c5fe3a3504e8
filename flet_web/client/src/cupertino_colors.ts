/** The colors of iOS as custom properties, each with its value in light and in dark. Loaded with the first one. */

import { reportOnce } from "./diagnostics.js";
import { adopt } from "./styles.js";

/** Light and dark value of each Cupertino color, as hex with optional alpha; one, where they are the same. */
const CUPERTINO = `systemblue 007aff 0a84ff
systemgreen 34c759 30d158
systemindigo 5856d6 5e5ce6
systemorange ff9500 ff9f0a
systempink ff2d55 ff375f
systempurple af52de bf5af2
systemred ff3b30 ff453a
systemteal 5ac8fa 64d2ff
systemyellow ffcc00 ffd60a
systembrown a2845e ac8e68
systemcyan 32ade6 64d2ff
systemmint 00c7be 66d4cf
systemgrey 8e8e93
systemgrey2 aeaeb2 636366
systemgrey3 c7c7cc 48484a
systemgrey4 d1d1d6 3a3a3c
systemgrey5 e5e5ea 2c2c2e
systemgrey6 f2f2f7 1c1c1e
activeblue 007aff 0a84ff
activegreen 34c759 30d158
activeorange ff9500 ff9f0a
destructivered ff3b30 ff453a
inactivegray 999999 757575
lightbackgroundgray e5e5ea
extralightbackgroundgray efeff4
darkbackgroundgray 171717
cupertinoblack 000000
cupertinowhite ffffff
label 000000 ffffff
secondarylabel 3c3c4399 ebebf599
tertiarylabel 3c3c434c ebebf54c
quaternarylabel 3c3c432d ebebf528
systemfill 78787833 7878805b
secondarysystemfill 78788028 78788051
tertiarysystemfill 7676801e 7676803d
quaternarysystemfill 74748014 7676802d
placeholdertext 3c3c434c ebebf54c
systembackground ffffff 000000
secondarysystembackground f2f2f7 1c1c1e
tertiarysystembackground ffffff 2c2c2e
systemgroupedbackground f2f2f7 000000
secondarysystemgroupedbackground ffffff 1c1c1e
tertiarysystemgroupedbackground f2f2f7 2c2c2e
separator 3c3c4349 54545899
opaqueseparator c6c6c8 38383a
link 007aff 0984ff`;

const COLORS = new Map(
  CUPERTINO.split("\n").map((line) => {
    const [name = "", light, dark] = line.split(" ");
    return [name, `--c-${name}:light-dark(#${light},#${dark ?? light});`];
  }),
);

adopt(`:root{${[...COLORS.values()].join("")}}`);

/** Reports a name that is none of them. */
export function check(name: string): void {
  if (!COLORS.has(name)) reportOnce("warning", "color.unknown", name, `"${name}" is no color of iOS`);
}
