/** Sensors of the device: what browsers tell of its motion, and the magnetic field where they have it. */

import { Moment } from "../protocol.js";
import { Service, unknownMethod } from "../service.js";
import { millis } from "../values.js";

type Axes = readonly [x: number, y: number, z: number];
type SensorType = "Accelerometer" | "UserAccelerometer" | "Gyroscope" | "Magnetometer" | "Barometer";

/** Milliseconds between two readings, unless the program says how many. */
const INTERVAL = 200;
const GRAVITY = 9.80665;
const RADIANS = Math.PI / 180;

/** What of the motion a sensor tells; null where the device does not know it. */
const MOTION: Partial<Record<SensorType, (event: DeviceMotionEvent) => Axes | null>> = {
  Accelerometer: (event) => axes(event.accelerationIncludingGravity),
  UserAccelerometer: (event) => axes(event.acceleration),
  Gyroscope: ({ rotationRate: rate }) =>
    rate?.alpha == null ? null : [(rate.beta ?? 0) * RADIANS, (rate.gamma ?? 0) * RADIANS, rate.alpha * RADIANS],
};

function axes(value: DeviceMotionEventAcceleration | null): Axes | null {
  return value?.x == null ? null : [value.x, value.y ?? 0, value.z ?? 0];
}

/** A sensor that few browsers have, and their types do not know. */
interface Field extends EventTarget {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  start: () => void;
  stop: () => void;
}
type Window = typeof globalThis & { Magnetometer?: new (options: { frequency: number }) => Field };
type Asking = typeof DeviceMotionEvent & { requestPermission?: () => Promise<string> };

/** Whether the device may be asked. Where the browser wants the user to be asked on a press, the next one does. */
async function allowed(): Promise<boolean> {
  if (!("DeviceMotionEvent" in window)) return false;
  const { requestPermission } = DeviceMotionEvent as Asking;
  if (!requestPermission) return true;
  const ask = async (): Promise<boolean> => (await requestPermission.call(DeviceMotionEvent)) === "granted";
  try {
    return await ask();
  } catch {
    await new Promise((pressed) => {
      window.addEventListener("click", pressed, { once: true, capture: true });
    });
    return ask().catch(() => false);
  }
}

export class AccelerometerService extends Service<SensorType> {
  private running = false;
  private last = -Infinity;
  private field: Field | null = null;

  override invoke(name: string): never {
    throw unknownMethod(this.node.type, name);
  }

  override update(): void {
    const wanted = this.node.bool("enabled") && (this.node.listens("reading") || this.node.listens("error"));
    if (wanted === this.running) return;
    this.running = wanted;
    if (wanted) this.start();
    else this.stop();
  }

  override dispose(): void {
    this.stop();
  }

  private start(): void {
    if (this.node.type === "Magnetometer") this.startField();
    else if (!MOTION[this.node.type]) this.failed("no browser has this sensor");
    else {
      void allowed().then((may) => {
        if (!this.running) return;
        if (may) window.addEventListener("devicemotion", this.moved);
        else this.failed("the browser has no such sensor, or the user has not allowed it");
      });
    }
  }

  private startField(): void {
    const made = (window as Window).Magnetometer;
    if (!made) {
      this.failed("this browser has no such sensor");
      return;
    }
    try {
      const field = new made({ frequency: Math.max(1, 1000 / this.interval) });
      this.field = field;
      field.addEventListener("reading", () => {
        this.tell([field.x, field.y, field.z]);
      });
      field.addEventListener("error", (event) => {
        this.failed((event as Event & { error?: Error }).error?.message ?? "the sensor has failed");
      });
      field.start();
    } catch (error) {
      this.failed(String(error));
    }
  }

  private stop(): void {
    window.removeEventListener("devicemotion", this.moved);
    this.field?.stop();
    this.field = null;
  }

  private get interval(): number {
    return millis(this.node.get("interval"), INTERVAL);
  }

  private readonly moved = (event: DeviceMotionEvent): void => {
    const measured = MOTION[this.node.type]?.(event);
    if (measured) this.tell(measured);
  };

  private tell([x, y, z]: Axes): void {
    const now = performance.now();
    if (now - this.last < this.interval) return;
    this.last = now;
    this.host.events.fire(this.node, "reading", { x, y, z, timestamp: new Moment() });
  }

  private failed(message: string): void {
    if (this.node.bool("cancel_on_error")) this.stop();
    this.host.events.fire(this.node, "error", { message });
  }
}

export {
  AccelerometerService as BarometerService,
  AccelerometerService as GyroscopeService,
  AccelerometerService as MagnetometerService,
  AccelerometerService as UserAccelerometerService,
};

export class ShakeDetectorService extends Service<"ShakeDetector"> {
  private count = 0;
  private last = -Infinity;
  private listening = false;

  override invoke(name: string): never {
    throw unknownMethod("ShakeDetector", name);
  }

  override update(): void {
    if (this.listening || !this.node.listens("shake")) return;
    this.listening = true;
    void allowed().then((may) => {
      if (may && this.listening) window.addEventListener("devicemotion", this.moved);
    });
  }

  override dispose(): void {
    this.listening = false;
    window.removeEventListener("devicemotion", this.moved);
  }

  private readonly moved = (event: DeviceMotionEvent): void => {
    const measured = axes(event.accelerationIncludingGravity);
    const { node } = this;
    if (!measured || Math.hypot(...measured) / GRAVITY < node.num("shake_threshold_gravity")) return;
    const now = performance.now();
    if (now - this.last < node.num("shake_slop_time_ms")) return;
    this.count = now - this.last > node.num("shake_count_reset_time_ms") ? 1 : this.count + 1;
    this.last = now;
    if (this.count < node.num("minimum_shake_count")) return;
    this.count = 0;
    this.host.events.fire(node, "shake");
  };
}
