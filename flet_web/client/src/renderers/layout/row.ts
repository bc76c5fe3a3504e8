import type { Changes } from "../../renderer.js";
import { FlexRenderer } from "../shared/flex.js";

export class RowRenderer extends FlexRenderer<"Row"> {
  protected override readonly axis = "row";

  override update(changed: Changes<"Row">): void {
    this.updateFlex(changed, changed.any("vertical_alignment", "intrinsic_height"));
  }

  protected override get across(): string {
    return this.node.enum("vertical_alignment");
  }

  protected override get intrinsic(): boolean {
    return this.node.bool("intrinsic_height");
  }
}
