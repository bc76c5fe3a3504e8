import { color } from "../../colors.js";
import { attrs, h, style } from "../../dom.js";
import type { Value, ValueMap } from "../../protocol.js";
import { adopt } from "../../styles.js";
import { DateField } from "./date_field.js";
import css from "./date_range_picker.css?inline";
import { DatesRenderer } from "./dates.js";
import { clampDay, dateOnly, order } from "../dates/days.js";
import { MonthList, spanTexts } from "./month_list.js";
import type { Span } from "./month_list.js";
import { dressDialog, iconButton, textButton } from "./parts.js";

adopt(css);

type Fields = readonly [start: DateField, end: DateField];

/** In the calendar a page of months, with text fields a dialog. */
export class DateRangePickerRenderer extends DatesRenderer<"DateRangePicker"> {
  private months: MonthList | null = null;
  private fields: Fields | null = null;
  private span: Span = { start: null, end: null };
  private readonly close = iconButton("close", "f-range-close", () => void this.hide());
  private readonly save = textButton("f-range-save", () => {
    this.take();
  });
  private readonly bar = h("div", "f-range-bar", this.close, this.save);

  override create(): HTMLElement {
    const element = super.create();
    this.surface.classList.add("f-range-picker");
    this.header.prepend(this.bar);
    return element;
  }

  protected override begin(): void {
    const { node } = this;
    this.readSettings();
    const { first, last, today } = this.settings;
    const [start, end] = [node.get("start_value") ?? today, node.get("end_value") ?? today].map((date) => clampDay(dateOnly(date), first, last));
    this.span = { start: start ?? null, end: start && end && order(end) < order(start) ? start : (end ?? null) };
    this.build();
  }

  protected override refresh(names: ReadonlySet<string>): void {
    const rebuilt = ["first_date", "last_date", "current_date", "locale", "entry_mode", "start_value", "end_value"];
    if (!rebuilt.some((name) => names.has(name))) return;
    if (names.has("start_value") || names.has("end_value")) this.begin();
    else {
      this.readSettings();
      this.build();
    }
    this.opened();
  }

  private build(): void {
    this.months = this.fields = null;
    const { typed, surface, settings } = this;
    surface.classList.toggle("f-typed", typed);
    surface.classList.toggle("f-full", !typed);
    this.dialog.classList.toggle("f-full-modal", !typed);
    this.bar.hidden = typed;
    this.actions.hidden = !typed;
    if (typed) this.body.replaceChildren(this.typing());
    else {
      this.months = new MonthList(settings, this.span, (span) => {
        this.choose(span);
      });
      this.body.replaceChildren(this.months.element);
    }
    this.choose(this.span);
  }

  /** The two text fields. */
  private typing(): HTMLElement {
    const field = (): DateField =>
      new DateField(this.settings, this.node.enum("keyboard_type"), () => {
        this.take();
      });
    const fields = [field(), field()] as const;
    this.fields = fields;
    [this.span.start, this.span.end].forEach((date, i) => fields[i]?.show(date));
    for (const { input } of fields) {
      input.addEventListener("input", () => {
        this.choose({ start: fields[0].value, end: fields[1].value });
      });
    }
    return h("div", "f-date-typed f-range-typed", fields[0].element, fields[1].element);
  }

  private choose(span: Span): void {
    this.span = span;
    this.headline.textContent = spanTexts(span, this.settings).join(" – ");
    this.save.disabled = !span.start || !span.end;
  }

  override opened(): void {
    this.fields?.[0].focus();
    this.months?.begin();
  }

  protected override dress(): void {
    super.dress();
    const { node, texts, typed } = this;
    this.dressHeader("range_picker_");
    this.save.textContent = node.str("save_text") ?? texts.save;
    attrs(this.close, { "aria-label": texts.close, title: texts.close });
    const themed = (name: string): Value | undefined => (typed ? node.themed(name) : undefined) ?? node.themed(`range_picker_${name}`);
    dressDialog(this.surface, {
      bgcolor: themed("bgcolor"),
      shadow_color: themed("shadow_color"),
      elevation: themed("elevation"),
      shape: themed("shape"),
    });
    style(this.surface, { "--f-span": color(node.themed("range_selection_bgcolor")) });
    this.months?.repaint();
    this.sayFields();
  }

  /** In a wide page the button to switch stands in the bar. */
  protected override arrange(): void {
    super.arrange();
    if (this.landscape && !this.typed) this.save.before(this.switcher);
    else this.headline.after(this.switcher);
  }

  private sayFields(): void {
    const { node, texts } = this;
    const hint = this.formats.pattern(texts.letters);
    const [start, end] = this.fields ?? [];
    start?.say({ label: node.str("field_start_label_text") ?? texts.startDate, hint: node.str("field_start_hint_text") ?? hint, ...this.errors });
    end?.say({ label: node.str("field_end_label_text") ?? texts.endDate, hint: node.str("field_end_hint_text") ?? hint, ...this.errors });
  }

  protected override get helpText(): string {
    return this.texts.selectRange;
  }

  protected override rebuild(): void {
    const { start, end } = this.span;
    if (start && end && order(end) < order(start)) this.span = { start, end: null };
    this.build();
  }

  protected override answer(): { props: ValueMap; data: Value } | null {
    if (this.fields && !this.valid(this.fields)) return null;
    const { start, end } = this.span;
    // Of what the event tells the protocol has no form: the program reads the two properties.
    return start && end ? { props: { start_value: start, end_value: end }, data: null } : null;
  }

  private valid([start, end]: Fields): boolean {
    const reversed = start.value && end.value && order(end.value) < order(start.value);
    const wrong = this.node.str("error_invalid_range_text") ?? this.texts.invalidRange;
    const [from, to] = [start.check(reversed ? wrong : ""), end.check()];
    if (from && to) return true;
    (from ? end : start).focus();
    return false;
  }
}
