/** Compares cells of the test page: what they look like, and what assistive technology reads. */
(() => {
  const STYLES = `accent-color align-items align-content align-self animation-duration animation-name appearance aspect-ratio backdrop-filter
    background-attachment background-blend-mode background-clip background-color background-image background-origin background-position
    background-repeat background-size border-bottom-color border-bottom-left-radius border-bottom-right-radius border-bottom-style
    border-bottom-width border-left-color border-left-style border-left-width border-right-color border-right-style border-right-width
    border-top-color border-top-left-radius border-top-right-radius border-top-style border-top-width bottom box-shadow caret-color clip-path
    color color-scheme column-gap content cursor direction display fill filter flex-direction flex-grow flex-wrap font-family font-size
    font-style font-variation-settings font-weight font-variant-ligatures height image-rendering isolation justify-content justify-items left letter-spacing
    line-height margin-bottom margin-left margin-right margin-top mask-image max-height max-width min-height min-width mix-blend-mode
    object-fit object-position opacity outline-color outline-offset outline-style outline-width overflow-x overflow-y padding-bottom
    padding-left padding-right padding-top pointer-events position right rotate row-gap scale scrollbar-color scrollbar-gutter scrollbar-width
    stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width text-align text-decoration-color text-decoration-line
    text-decoration-style text-decoration-thickness text-overflow text-shadow text-transform top touch-action transform transform-origin
    transition-delay transition-duration transition-property transition-timing-function translate user-select vertical-align visibility
    white-space width word-spacing z-index -webkit-line-clamp -webkit-text-stroke-width -webkit-text-fill-color
    --f-state-color --f-thumb --f-thumb-width --f-line`.split(/\s+/);
  // The last ones are what pseudo-elements take whose styles no script can read: ripples, thumbs.
  const PSEUDO = ["", "::before", "::after"];
  // Ids are those of cells; what a password field is filled with, and whether Enter leads on, depends on its neighbours. What is written into style attributes is seen in computed styles, if it does anything.
  const IGNORED = /^(data-id|data-key|id|name|for|style|class|aria-labelledby|aria-describedby|aria-controls|aria-owns|list|autocomplete)$/;
  const INNER = { INPUT: ["::placeholder", "::selection", "::-webkit-slider-thumb"], TEXTAREA: ["::placeholder", "::selection"], DIALOG: ["::backdrop"] };

  // Nobody can finish the transitions of these.
  const still = new CSSStyleSheet();
  still.replaceSync("::placeholder { transition: none !important }");
  addEventListener("DOMContentLoaded", () => document.adoptedStyleSheets.push(still));

  function* lines(root, origin) {
    const inner = [...root.querySelectorAll("*")];
    for (const [index, element] of inner.entries()) {
      const name = `${index} ${element.localName}`;
      for (const { name: attribute, value } of element.attributes) {
        if (!IGNORED.test(attribute) && !(attribute === "enterkeyhint" && /^(next|done)$/.test(value))) yield `${name} [${attribute}=${value}]`;
      }
      for (const property of ["value", "checked", "indeterminate", "disabled", "open", "scrollTop", "scrollLeft"]) {
        if (property in element) yield `${name} .${property}=${element[property]}`;
      }
      const shown = element.checkVisibility();
      if (!shown) { yield `${name} hidden`; continue; }
      const box = element.getBoundingClientRect();
      yield `${name} box ${[box.x - origin.x, box.y - origin.y, box.width, box.height].map((n) => Math.round(n * 10) / 10)}`;
      for (const pseudo of [...PSEUDO, ...(INNER[element.tagName] ?? []), ...(/auto|scroll/.test(element.className + getComputedStyle(element).overflow) ? ["::-webkit-scrollbar-thumb", "::-webkit-scrollbar", "::-webkit-scrollbar-track"] : [])]) {
        const style = getComputedStyle(element, pseudo);
        if (pseudo === "::before" || pseudo === "::after") if (style.content === "none") continue;
        for (const property of STYLES) yield `${name}${pseudo} ${property}: ${style.getPropertyValue(property)}`;
      }
      for (const child of element.childNodes) if (child.nodeType === 3) yield `${name} text ${child.data}`;
    }
  }

  const roots = (key) => [document.querySelector(`[data-key="${key}"]`)];

  function serialised(key) {
    const root = roots(key)[0];
    return lines(root, root.getBoundingClientRect());
  }

  const kindOf = (line) => line.split(/[:=]| box /)[0];

  /** What is not the same in two cells that should look the same is not compared. */
  function unstable(one, other) {
    const right = new Set(other), left = new Set(one);
    return new Set([...one.filter((line) => !right.has(line)), ...other.filter((line) => !left.has(line))].map(kindOf));
  }

  /** What others are compared with: the lines of one cell, but for those of the kinds in `wild`. */
  function reference(plain, wild) {
    const wanted = wild.size ? plain.filter((line) => !wild.has(kindOf(line))) : plain;
    return { wanted: new Set(wanted), count: wanted.length, wild };
  }

  /** The first line that only the other one has, or null. Its lines are made one by one, as most differ soon. */
  function difference({ wanted, count, wild }, other) {
    let own = 0;
    for (const line of other) {
      if (wanted.has(line)) own += 1;
      else if (!wild.has(kindOf(line))) return line;
    }
    return own === count ? null : "fewer";
  }

  window.linesOf = lines;
  window.unstableIn = unstable;
  window.referenceOf = reference;
  window.differenceOf = difference;
  window.compareCells = (groups) => {
    const found = {};
    for (const { base, twin, cells } of groups) {
      const plain = [...serialised(base)];
      const known = reference(plain, unstable(plain, [...serialised(twin)]));
      for (const key of cells) found[key] = difference(known, serialised(key));
      found[`wild ${base}`] = [...known.wild].join("; ");
    }
    return found;
  };

  /** The same once the cells have stood still for a while: pictures are decoded, and what is loaded by need has come. */
  window.compareAtRest = async (groups) => {
    let found = compareCells(groups);
    for (let still = 0, frames = 0; still < 60 && frames < 600; frames++) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = compareCells(groups);
      still = JSON.stringify(now) === JSON.stringify(found) ? still + 1 : 0;
      found = now;
    }
    return found;
  };
})();
