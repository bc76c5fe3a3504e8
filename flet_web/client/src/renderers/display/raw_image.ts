/**
 * RawImage: a canvas onto which the frames of a data channel are drawn. A frame is one byte that says what it is (1: a
 * file of pixels, 3: nothing, 4: width, height and pixels, colors multiplied by alpha). Each is answered once it is drawn.
 */

import type { Channel } from "../../channels.js";
import { errorText, report } from "../../diagnostics.js";
import { h, style } from "../../dom.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { px } from "../../values.js";
import { adopt } from "../../styles.js";
import { objectFit } from "../shared/object_fit.js";
import css from "./raw_image.css?inline";

adopt(css);

const ENCODED = 1;
const CLEAR = 3;
const PIXELS = 4;
const SHOWN = Uint8Array.of(0xff);
const HEAD = 9;
/** Milliseconds for which an answer waits for the frame to be painted. A page that is not painted is not waited for. */
const PAINT = 100;

export class RawImageRenderer extends Renderer<"RawImage"> {
  private readonly canvas = h("canvas");
  private channel!: Channel;
  /** Frames are drawn in the order in which they came, though files take a while to be read. */
  private drawn = Promise.resolve();

  override create(): HTMLElement {
    this.clear();
    this.channel = this.host.app.channels.open(this.host.events, this.node, "frames", (payload) => {
      this.drawn = this.drawn.then(() => this.show(payload));
    });
    return h("div", "f-raw-image", this.canvas);
  }

  override update(changed: Changes<"RawImage">): void {
    const { node, canvas } = this;
    if (changed.has("filter_quality")) {
      style(canvas, { "image-rendering": node.enum("filter_quality") === "none" ? "pixelated" : null });
    }
    if (changed.any("fit", "scale", "width", "height")) this.fitIn();
  }

  override dispose(): void {
    this.channel.close();
  }

  private async show(payload: Uint8Array): Promise<void> {
    try {
      await this.draw(payload);
    } catch (error) {
      report("warning", "raw_image.bad_frame", `a frame cannot be shown: ${errorText(error)}`, { error });
    }
    if (!document.hidden) await painted();
    this.channel.send(SHOWN);
  }

  private async draw(payload: Uint8Array): Promise<void> {
    const kind = payload[0];
    if (kind === CLEAR) this.clear();
    else if (kind === PIXELS) this.drawPixels(payload);
    else if (kind === ENCODED) {
      const picture = await createImageBitmap(new Blob([payload.slice(1)]));
      this.paper(picture.width, picture.height).drawImage(picture, 0, 0);
      picture.close();
    } else throw new Error(`unknown kind ${kind}`);
  }

  private drawPixels(payload: Uint8Array): void {
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    const [width, height] = payload.length < HEAD ? [0, 0] : [view.getUint32(1, true), view.getUint32(5, true)];
    if (!width || payload.length - HEAD !== width * height * 4) throw new Error(`${payload.length} bytes for ${width} x ${height}`);
    const pixels = new Uint8ClampedArray(payload.subarray(HEAD));
    divide(pixels);
    this.paper(width, height).putImageData(new ImageData(pixels, width, height), 0, 0);
  }

  /** The empty canvas in the size of the next frame. */
  private paper(width: number, height: number): CanvasRenderingContext2D {
    const { canvas } = this;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("this browser has no canvas");
    if (canvas.width !== width || canvas.height !== height) {
      Object.assign(canvas, { width, height });
      this.fitIn();
    } else context.clearRect(0, 0, width, height);
    canvas.hidden = false;
    return context;
  }

  private clear(): void {
    this.canvas.hidden = true;
  }

  /** Along an axis with a size of its own the canvas fills its box; the other one follows the proportions of the frame. */
  private fitIn(): void {
    const { node, canvas, element } = this;
    const [wide, high, scale] = [node.has("width"), node.has("height"), node.num("scale")];
    const fit = node.enum("fit", "scaledown");
    element.dataset["fit"] = fit;
    style(canvas, {
      width: wide ? "100%" : scale === 1 ? null : px(canvas.width / scale),
      height: high ? "100%" : scale === 1 || wide ? null : px(canvas.height / scale),
      "object-fit": objectFit(fit),
    });
  }
}

/** Colors that are multiplied by alpha, as a canvas wants them. */
function divide(pixels: Uint8ClampedArray): void {
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at] ?? 255;
    if (alpha === 255 || alpha === 0) continue;
    for (let color = at - 3; color < at; color++) pixels[color] = Math.round(((pixels[color] ?? 0) * 255) / alpha);
  }
}

function painted(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, PAINT);
    requestAnimationFrame(() => {
      clearTimeout(late);
      done();
    });
  });
}
