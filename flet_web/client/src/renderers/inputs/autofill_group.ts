/** AutofillGroup: a form of its own for the text fields in it. */

import { loadModule } from "../../modules.js";
import type * as Forms from "../../password_form.js";
import type { Changes } from "../../renderer.js";
import { SingleChild } from "../shared/single_child.js";

export class AutofillGroupRenderer extends SingleChild<"AutofillGroup"> {
  private forms: typeof Forms | undefined;

  override create(): HTMLElement {
    void loadModule(() => import("../../password_form.js")).then((forms) => {
      this.forms = forms;
      forms.watchForms();
    });
    const element = this.frame("");
    element.dataset["autofillGroup"] = "";
    return element;
  }

  override update(changed: Changes<"AutofillGroup">): void {
    this.updateContent(changed);
  }

  override dispose(): void {
    if (this.node.enum("dispose_action") === "commit") this.forms?.commit(this.element);
  }
}
