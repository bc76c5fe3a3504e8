/**
 * Pictures of decorations, as CSS backgrounds. The old picture stays until the new one can be painted; of pictures that come faster
 * than they are decoded, some are left out. What CSS cannot do to a background alone (opacity, color filters) is painted into the
 * picture. Loaded with the first one.
 */

import { releaseUrl, sourceUrl } from "./assets.js";
import { color } from "./colors.js";
import { fitSize, repeatStyle } from "./decoration.js";
import { style } from "./dom.js";
import { toNumber, toText } from "./node.js";
import type { Value, ValueMap } from "./protocol.js";
import { adopt } from "./styles.js";
import { asMap, blend, num, position, px } from "./values.js";

// The picture alone is drawn without smoothing, not what is in the box.
adopt(".f-pixelated > * { image-rendering: auto }");

const pictures = new WeakMap<HTMLElement, Map<string, Picture>>();

/** Shows a picture in the custom properties `name`, `name-size` ... of an element; undefined: none. */
export function showPicture(element: HTMLElement, name: string, value: ValueMap | undefined): void {
  const own = pictures.get(element) ?? new Map<string, Picture>();
  pictures.set(element, own);
  const picture = own.get(name) ?? new Picture(element, name);
  own.set(name, picture);
  picture.show(value);
}

class Picture {
  private readonly element: HTMLElement;
  private readonly name: string;
  private wanted: ValueMap | undefined;
  private busy = false;
  /** What is painted: the source of the program, and a picture that was made of it. */
  private source: Value | undefined;
  private made: string | undefined;
  private readonly sizes = new ResizeObserver(() => {
    this.fit();
  });
  private natural: [number, number] = [0, 0];

  constructor(element: HTMLElement, name: string) {
    this.element = element;
    this.name = name;
  }

  show(value: ValueMap | undefined): void {
    this.wanted = value;
    if (!this.busy) void this.paint();
  }

  private async paint(): Promise<void> {
    this.busy = true;
    let done: ValueMap | undefined;
    do {
      done = this.wanted;
      const url = done && sourceUrl(done["src"]);
      try {
        const image = url === undefined ? undefined : await decoded(url, isChanged(done));
        const made = image && isChanged(done) ? await changed(image, asMap(done), this.element) : undefined;
        this.replace(done, image, made);
      } catch {
        this.replace(done, undefined, undefined);
      }
    } while (this.wanted !== done);
    this.busy = false;
  }

  private replace(value: ValueMap | undefined, image: HTMLImageElement | undefined, made: string | undefined): void {
    const { element, name } = this;
    const scale = num(value?.["scale"], 1) || 1;
    this.natural = image ? [image.naturalWidth / scale, image.naturalHeight / scale] : [0, 0];
    style(element, {
      [name]: image ? `url(${JSON.stringify(made ?? image.src)})` : "none",
      [`${name}-position`]: position(value?.["alignment"]),
      [`${name}-repeat`]: repeatStyle(value?.["repeat"]),
      "image-rendering": toText(value?.["filter_quality"])?.toLowerCase() === "none" ? "pixelated" : null,
    });
    element.classList.toggle("f-pixelated", element.style.imageRendering !== "");
    this.fit(value);
    this.sizes.disconnect();
    if (image && fitOf(value) === "scaledown") this.sizes.observe(element);
    const source = value?.["src"];
    if (this.source !== source) releaseUrl(this.source);
    if (this.made !== undefined) URL.revokeObjectURL(this.made);
    this.source = source;
    this.made = made;
  }

  /** Without a fit a picture has its own size, unless the box is smaller. */
  private fit(value = this.wanted): void {
    const { element, name, natural: [width, height] } = this;
    const fit = fitOf(value);
    const own = fit === "none" || (fit === "scaledown" && width <= element.clientWidth && height <= element.clientHeight);
    style(element, { [`${name}-size`]: own ? `${px(width)} ${px(height)}` : fitSize(fit) });
  }
}

function fitOf(value: ValueMap | undefined): string {
  return toText(value?.["fit"])?.toLowerCase() ?? "scaledown";
}

/** The picture at a URL, ready to be painted. */
async function decoded(url: string, readable: boolean): Promise<HTMLImageElement> {
  const image = new Image();
  // Pixels of another site can be read only if that allows it.
  if (readable) image.crossOrigin = "anonymous";
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch (error) {
    if (!readable) throw error;
    return decoded(url, false);
  }
}

/** Whether the pixels are to be others than those of the source. */
function isChanged(value: ValueMap | undefined): boolean {
  return (
    value !== undefined &&
    (num(value["opacity"], 1) < 1 || value["invert_colors"] === true || value["match_text_direction"] === true ||
      toText(asMap(value["color_filter"])["color"]) !== undefined)
  );
}

/** A URL of the picture with its color filter, opacity ...; undefined if its pixels cannot be read. */
async function changed(image: HTMLImageElement, value: ValueMap, element: HTMLElement): Promise<string | undefined> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  if (value["match_text_direction"] === true && getComputedStyle(element).direction === "rtl") {
    context.setTransform(-1, 0, 0, 1, canvas.width, 0);
  }
  context.filter = value["invert_colors"] === true ? "invert(1)" : "none";
  context.globalAlpha = toNumber(value["opacity"] ?? undefined) ?? 1;
  context.drawImage(image, 0, 0);
  context.filter = "none";
  context.globalAlpha = 1;
  const filter = asMap(value["color_filter"]);
  const tint = color(filter["color"]);
  if (tint) {
    context.globalCompositeOperation = operation(toText(filter["blend_mode"]) ?? "srcIn");
    context.fillStyle = computed(tint, element);
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  try {
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve);
    });
    return blob ? URL.createObjectURL(blob) : undefined;
  } catch {
    return undefined;
  }
}

/** Porter-Duff modes as a canvas calls them; the color is the source, the picture the destination. */
function operation(mode: string): GlobalCompositeOperation {
  const name = mode.replace(/^src/i, "source-").replace(/^dst/i, "destination-").toLowerCase();
  const known = { "source-": "copy", "source-atop": "source-atop", clear: "destination-out", plus: "lighter", xor: "xor" }[name];
  if (name === "destination-") return "destination-over";
  return (known ?? blend(mode) ?? name) as GlobalCompositeOperation;
}

/** A canvas knows no custom properties. */
function computed(css: string, element: HTMLElement): string {
  const probe = document.createElement("i");
  style(probe, { color: css, display: "none" });
  element.append(probe);
  const result = getComputedStyle(probe).color;
  probe.remove();
  return result;
}
