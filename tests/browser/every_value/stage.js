/** Keeps what the whole page looks like, and compares it. Needs page.js. */
(() => {
  const kept = new Map();
  const UPPER = "dialog[open], [role=dialog], [role=alertdialog], [role=menu], .f-bar-host > :not([hidden])";

  function finish() {
    for (const animation of document.getAnimations()) {
      try { animation.finish(); } catch { animation.pause(); animation.currentTime = 0; }
    }
  }

  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const target = () => document.querySelector("[data-key=it] :is(button, input, textarea, select, a, summary, [tabindex='0'], [role=button])") ?? document.querySelector("[data-key=it] > *");

  function all() {
    const { documentElement: root, body } = document;
    const within = { querySelectorAll: () => [root, body, ...body.querySelectorAll("*:not([data-key=marker], [data-key=marker] *)")] };
    return [`title ${document.title}`, `lang ${root.lang}`, ...linesOf(within, { x: 0, y: 0 })];
  }

  window.looks = {
    target,
    place() {
      const { x, y, width, height } = target().getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    },
    empty: () => document.querySelector("[data-key=it]") === null && document.querySelector(UPPER) === null,
    /** After two frames at least: what comes up in its own time begins with the first one. */
    async keep(name, isPatient) {
      for (let turn = 0; turn < (isPatient ? 30 : 2); turn++) { await frame(); finish(); }
      kept.set(name, all());
    },
    differ: (plain, twin, name) => differenceOf(kept.get(plain), unstableIn(kept.get("plain"), kept.get(twin)), kept.get(name)),
  };
})();
