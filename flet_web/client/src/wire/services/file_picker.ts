/* Generated from the Python classes by `python -m flet_web.client.wire_types`: do not edit. */
import type * as base from "../bases.js";
export { FilePickerService } from "../../services/file_picker.js";

export interface FilePicker extends base.Service {
  on_result: boolean;
  on_upload: boolean;
}

export const defaults = {
  FilePicker: {},
};
