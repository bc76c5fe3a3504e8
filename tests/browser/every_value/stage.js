/** Keeps what the whole page looks like, and compares it. Needs page.js. */
(() => {
  const kept = new Map(), known = new Map();
  const UPPER = "dialog[open], [role=dialog], [role=alertdialog], [role=menu], .f-bar-host > :not([hidden])";

  function finish() {
    for (const animation of document.getAnimations()) {
      try { animation.finish(); } catch { animation.pause(); animation.currentTime = 0; }
    }
  }

  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const target = () => document.querySelector("[data-key=it] :is(button, input, textarea, select, a, summary, [tabindex='0'], [role=button])") ?? document.querySelector("[data-key=it] > *");

  /** After two frames at least: what comes up in its own time begins with the first one. */
  async function settle(isPatient) {
    for (let turn = 0; turn < (isPatient ? 30 : 2); turn++) { await frame(); finish(); }
  }

  function* all() {
    const { documentElement: root, body } = document;
    const within = { querySelectorAll: () => [root, body, ...body.querySelectorAll("*:not([data-key=marker], [data-key=marker] *, [id^=f-live])")] };
    yield `title ${document.title}`;
    yield `lang ${root.lang}`;
    yield* linesOf(within, { x: 0, y: 0 });
  }

  window.looks = {
    target,
    /** The middle of the control, whose module may still be on its way. */
    async place() {
      while (target() === null) await frame();
      const { x, y, width, height } = target().getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    },
    empty: () => document.querySelector("[data-key=it]") === null && document.querySelector(UPPER) === null,
    async keep(name, isPatient) {
      await settle(isPatient);
      kept.set(name, [...all()]);
      known.clear();
    },
    /** What is seen now and was not in what is kept as `plain`, or null. */
    async differ(plain, isPatient) {
      await settle(isPatient);
      if (!known.has(plain)) known.set(plain, referenceOf(kept.get(plain), unstableIn(kept.get("plain"), kept.get("twin"))));
      return differenceOf(known.get(plain), all());
    },
  };
})();
