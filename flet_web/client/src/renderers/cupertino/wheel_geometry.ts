/**
 * Where the items of a wheel are seen: they lie on a cylinder that is turned about its axis.
 *
 * An item that is `d` pixels below the middle of an unrolled strip is turned by an angle that grows with `d`, so that the strip
 * covers the half of the cylinder that faces the user; `squeeze` draws it together.
 */

/** Distance of the eye (px): what Flutter calls a perspective of 0.003. */
const EYE = 1000 / 3;

export interface WheelLook {
  /** Height of an item (px). */
  readonly extent: number;
  readonly squeeze: number;
  /** Diameter of the cylinder as a multiple of the height of the wheel. */
  readonly diameterRatio: number;
  /** How many times larger the item in the middle is. */
  readonly magnification: number;
  /** Where the wheel is looked at from: 0 is its middle, 0.5 one of its sides; in a row of wheels, the one at the end. */
  readonly offAxis: number;
}

/** The angle (radians) of what is `distance` below the middle of the strip. */
export function angleAt(look: WheelLook, height: number, distance: number): number {
  const seen = look.diameterRatio < 1 ? Math.PI / 2 : Math.asin(1 / look.diameterRatio);
  return (distance / height) * 2 * (seen / look.squeeze);
}

/** The first and the last place that can be seen while `position` is in the middle. */
export function inSight(look: WheelLook, height: number, position: number): [first: number, last: number] {
  const half = (height * look.squeeze) / 2 / look.extent;
  return [Math.floor(position + 0.5 - half), Math.ceil(position + 0.5 + half) - 1];
}

/** How far below the middle of the wheel the middle of an item is seen (px). */
export function seenAt(look: WheelLook, height: number, distance: number): number {
  const angle = angleAt(look, height, distance);
  const radius = (height * look.diameterRatio) / 2;
  return (radius * Math.sin(angle)) / (1 + (radius / EYE) * (1 - Math.cos(angle)));
}

/** The CSS of an item: `near` is 1 in the middle and 0 from the next item on. */
export function itemStyles(look: WheelLook, height: number, distance: number): Record<string, string> {
  const angle = angleAt(look, height, distance);
  const radius = (height * look.diameterRatio) / 2;
  const near = Math.max(0, 1 - Math.abs(distance) / look.extent);
  const turn = `perspective(${EYE}px) translateZ(${-radius}px) rotateX(${-angle}rad) translateZ(${radius}px)`;
  return {
    transform: `${turn} scale(${1 + (look.magnification - 1) * near})`,
    "transform-origin": `calc(50% - ${look.offAxis * 100}% * var(--f-side, 1)) 50%`,
    opacity: String(FAINT + (1 - FAINT) * near),
    visibility: Math.abs(angle) < Math.PI / 2 ? "visible" : "hidden",
  };
}

/** How much of an item is seen that is not the one in the middle. */
const FAINT = 0.447;
