import type { Changes } from "../../renderer.js";
import { FlexRenderer } from "../shared/flex.js";

export class ColumnRenderer extends FlexRenderer<"Column"> {
  protected override readonly axis = "column";

  override update(changed: Changes<"Column">): void {
    this.updateFlex(changed, changed.any("horizontal_alignment", "intrinsic_width"));
  }

  protected override get across(): string {
    return this.node.enum("horizontal_alignment");
  }

  protected override get intrinsic(): boolean {
    return this.node.bool("intrinsic_width");
  }
}
