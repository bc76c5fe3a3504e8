/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { AccelerometerService, BarometerService, GyroscopeService, MagnetometerService, ShakeDetectorService, UserAccelerometerService } from "../../services/sensors.js";

export interface Accelerometer extends Omit<base.Sensor, "on_reading"> {
  on_reading: boolean;
}

export interface Barometer extends Omit<base.Sensor, "on_reading"> {
  on_reading: boolean;
}

export interface Gyroscope extends Omit<base.Sensor, "on_reading"> {
  on_reading: boolean;
}

export interface Magnetometer extends Omit<base.Sensor, "on_reading"> {
  on_reading: boolean;
}

export interface ShakeDetector extends base.Service {
  minimum_shake_count: number;
  shake_slop_time_ms: number;
  shake_count_reset_time_ms: number;
  shake_threshold_gravity: number;
  on_shake: boolean;
}

export interface UserAccelerometer extends Omit<base.Sensor, "on_reading"> {
  on_reading: boolean;
}

export const defaults = {
  Accelerometer: {},
  Barometer: {},
  Gyroscope: {},
  Magnetometer: {},
  ShakeDetector: {"minimum_shake_count": 1, "shake_count_reset_time_ms": 3000, "shake_slop_time_ms": 500, "shake_threshold_gravity": 2.7},
  UserAccelerometer: {},
};
