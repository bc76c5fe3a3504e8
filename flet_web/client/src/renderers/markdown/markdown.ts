/**
 * Markdown. Each block of the text becomes elements once; when the text grows at its end, as while an answer is being written,
 * what is before its end stays as it is. The highlighter, its languages and themes, MathML and emoji are loaded by the first
 * text that has use for them.
 */

import type { Token } from "marked";
import { report, errorText } from "../../diagnostics.js";
import { attrs, h } from "../../dom.js";
import { FILL_HEIGHT, FILL_NONE, FILL_WIDTH, union } from "../../layout.js";
import type { Fill } from "../../layout.js";
import { loadModule } from "../../modules.js";
import { isForBrowser, linkAttributes, openUrl } from "../../open_url.js";
import { isMap } from "../../protocol.js";
import type { Changes } from "../../renderer.js";
import { Renderer } from "../../renderer.js";
import { adopt } from "../../styles.js";
import { asMap } from "../../values.js";
import { Blocks } from "./blocks.js";
import type { FootnoteToken } from "./dialect.js";
import { later } from "./later.js";
import { morph } from "./morph.js";
import type { Child, View } from "./morph.js";
import { Pictures } from "./pictures.js";
import { codeRules, customThemeRules, DECORATIONS, latexRules, sheetRules } from "./sheet.js";
import { anchorOf, blockView, notesView } from "./view.js";
import type { Surroundings } from "./view.js";
import css from "./markdown.css?inline";
import { prefix } from "../../surroundings.js";

adopt(css);

/** Blocks that take all the width that there is. */
const WIDE = new Set(["code", "table", "hr"]);

export class MarkdownRenderer extends Renderer<"Markdown"> {
  private readonly blocks = new Blocks();
  private views = new WeakMap<Token, View>();
  private children: Child[] = [];
  private notes: ReadonlyMap<string, number> = new Map();
  private pictures!: Pictures;
  private around!: Surroundings;
  private sheet: CSSStyleSheet | undefined;
  private theme: string | undefined;
  private highlighted = false;

  private readonly highlighter = later(() => import("../../markdown/highlight.js"), () => { this.showAnew(); });
  private readonly emoji = later(() => import("../../markdown/emoji.js"), () => { this.showAnew(); });
  private readonly themes = later(() => import("../../markdown/code_themes.js"), () => { this.updateTheme(); });
  private readonly math = later(() => import("../../markdown/math.js"), () => { this.drawMath(); });
  private readonly formulas = new Map<HTMLElement, [string, boolean]>();

  override create(): HTMLElement {
    const element = h("div", `f-md ${this.scope}`);
    const problem = h("span", "f-md-problem");
    this.pictures = new Pictures(problem, this.slot(problem, { kind: "box", loose: true }));
    this.around = this.surroundings();
    element.addEventListener("click", (event) => {
      this.clicked(event);
    });
    element.addEventListener("keydown", (event) => {
      const link = linkOf(event);
      if (event.key === "Enter" && link && !link.hasAttribute("href")) this.activate(link);
    });
    return element;
  }

  override update(changed: Changes<"Markdown">): void {
    const { node, element } = this;
    if (changed.has("code_theme")) this.updateTheme();
    if (changed.any("image_error_content")) this.pictures.showError(node.child("image_error_content"));
    if (changed.has("extension_set")) this.views = new WeakMap();
    if (changed.any("value", "extension_set")) this.show();
    if (changed.any("md_style_sheet", "code_style_sheet", "code_theme", "latex_style", "latex_scale_factor")) this.updateSheet();
    element.classList.toggle("f-md-selectable", node.bool("selectable"));
    element.classList.toggle("f-md-soft", node.bool("soft_line_break"));
    if (changed.has("disabled")) attrs(element, { "aria-disabled": node.disabled ? "true" : null });
    if (changed.has("on_selection_change") && node.listens("selection_change")) {
      void loadModule(() => import("../../text_selection.js")).then(({ watchSelection }) => {
        watchSelection(this);
      });
    }
  }

  override fill(): Fill {
    const { node } = this;
    const wide = !node.bool("fit_content") || this.blocks.tokens.some((token) => WIDE.has(token.type));
    return union(wide ? FILL_WIDTH : FILL_NONE, node.bool("shrink_wrap") ? FILL_NONE : FILL_HEIGHT);
  }

  override dispose(): void {
    this.adopt([]);
    this.showPictures({});
  }

  private get scope(): string {
    return `${prefix}md-${this.node.id}`;
  }

  /** Brings the elements to the text. */
  private show(): void {
    const { blocks, node } = this;
    blocks.parse(node.str("value"), node.enum("extension_set"));
    const notes = blocks.tokens.filter((token): token is FootnoteToken => token.type === "footnote");
    if (notes.some(({ label }, at) => this.notes.get(label) !== at + 1) || notes.length !== this.notes.size) {
      this.notes = new Map(notes.map(({ label }, at) => [label, at + 1]));
      this.views = new WeakMap();
    }
    const children: Child[] = [];
    for (const token of blocks.tokens) {
      const view = this.views.get(token) ?? blockView(token, this.around);
      if (!view) continue;
      this.views.set(token, view);
      children.push(view);
    }
    if (notes.length > 0) children.push(notesView(notes, this.around));
    morph(this.element, this.children, children);
    this.children = children;
  }

  /** A part that was loaded is used for what is there already. */
  private showAnew(): void {
    this.views = new WeakMap();
    this.show();
  }

  private surroundings(): Surroundings {
    const [notes, anchors] = [(): ReadonlyMap<string, number> => this.notes, (): boolean => this.node.enum("extension_set") === "githubweb"];
    return {
      get notes() {
        return notes();
      },
      get anchors() {
        return anchors();
      },
      link: (href) => linkAttributes(this.host.app.page.routing, { url: href, target: this.node.enum("auto_follow_links_target") ?? null }),
      image: (place, src, alt, title) => {
        this.pictures.draw(place, src, alt, title);
      },
      math: (place, tex, display) => {
        place.textContent = tex;
        this.formulas.set(place, [tex, display]);
        this.drawMath();
      },
      highlight: (code, language) => this.highlight(code, language),
      emoji: (name) => this.emoji()?.emojiOf(name),
    };
  }

  private highlight(code: string, language: string): Child[] | undefined {
    if (!this.highlighted) return undefined;
    const found = this.highlighter()?.highlight(code, language);
    if (!(found instanceof Promise)) return found;
    found.then(() => {
      this.showAnew();
    }, () => undefined);
    return undefined;
  }

  private drawMath(): void {
    const module = this.math();
    if (!module) return;
    for (const [place, [tex, display]] of this.formulas) module.drawMath(place, tex, display);
    this.formulas.clear();
  }

  private updateTheme(): void {
    const theme = this.node.get("code_theme");
    const name = typeof theme === "string" ? theme.toLowerCase() : undefined;
    const highlighted = name !== undefined || isMap(theme);
    if (this.theme) this.element.classList.remove(this.theme);
    this.theme = name === undefined ? undefined : this.themes()?.codeTheme(name);
    if (this.theme) this.element.classList.add(this.theme);
    if (highlighted === this.highlighted) return;
    this.highlighted = highlighted;
    this.views = new WeakMap();
    if (this.children.length > 0) this.show();
  }

  private updateSheet(): void {
    const { node } = this;
    const theme = node.get("code_theme");
    const scope = `.${this.scope}`;
    const rules = [
      ...sheetRules(scope, node.get("md_style_sheet")),
      ...(isMap(theme) ? customThemeRules(scope, theme) : []),
      ...codeRules(scope, node.get("code_style_sheet")),
      ...latexRules(scope, node.get("latex_style"), node.num("latex_scale_factor")),
    ];
    this.adopt(rules.filter(Boolean));
    const code = asMap(node.get("code_style_sheet"))["codeblock_decoration"];
    this.showPictures({ ...asMap(node.get("md_style_sheet")), ...(code ? { codeblock_decoration: code } : {}) });
  }

  private adopt(rules: string[]): void {
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.sheet = undefined;
    if (rules.length > 0) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(rules.join("\n"));
      others.push(this.sheet);
    }
    document.adoptedStyleSheets = others;
  }

  /** The pictures of decorations are in custom properties, which the rules name. */
  private showPictures(sheet: Record<string, unknown>): void {
    for (const [name] of DECORATIONS) {
      const decoration = sheet[`${name}_decoration`];
      const image = isMap(decoration) ? (decoration as Record<string, unknown>)["image"] : undefined;
      const property = `--f-md-${name}`;
      if (!image && !this.element.style.getPropertyValue(property)) continue;
      void loadModule(() => import("../../decoration_image.js")).then(({ showPicture }) => {
        showPicture(this.element, property, image as never);
      }, () => undefined);
    }
  }

  private clicked(event: MouseEvent): void {
    const link = linkOf(event);
    if (!link) {
      if (!this.node.disabled) this.fire("tap_text");
      return;
    }
    event.stopPropagation();
    if (link.hasAttribute("href") && isForBrowser(event)) return;
    event.preventDefault();
    this.activate(link);
  }

  private activate(link: HTMLElement): void {
    const { node, element } = this;
    if (node.disabled) return;
    const note = link.dataset["toNote"];
    if (note !== undefined) {
      element.querySelector(`[data-note="${CSS.escape(note)}"]`)?.scrollIntoView({ block: "nearest" });
      return;
    }
    const href = link.dataset["href"] ?? "";
    this.fire("tap_link", href);
    if (node.bool("auto_follow_links")) this.follow(href);
  }

  private follow(href: string): void {
    const heading = href.startsWith("#") && this.element.querySelector(`[data-anchor="${CSS.escape(anchorOf(href))}"]`);
    if (heading) {
      heading.scrollIntoView();
      return;
    }
    try {
      openUrl(this.host.app.page, href, this.node.enum("auto_follow_links_target"));
    } catch (error) {
      report("warning", "markdown.link", errorText(error), { error });
    }
  }
}

function linkOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(".f-md-link") : null;
}
