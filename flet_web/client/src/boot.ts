/**
 * Runs in the page itself, ahead of everything else: what the first frame looks like, the WebSocket of the first session, and what
 * is said if the client cannot be loaded. The build writes it into index.html, in the language of old browsers; it imports nothing.
 */

(() => {
  const root = document.documentElement;
  const name = document.title;

  // What this app has shown last, so that it does not flash: see look.ts.
  try {
    const look = JSON.parse(localStorage.getItem(`_flet_look ${document.baseURI}`) ?? "{}") as Record<string, string | undefined>;
    const mode = look["mode"] ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    root.dataset["first"] = look["mode"] ?? "";
    if (look["mode"]) root.style.colorScheme = `only ${look["mode"]}`;
    root.style.setProperty("--f-first", look[mode] ?? "");
    root.dir = look["dir"] ?? "";
    if (look["at"] === location.pathname + location.search) document.title = look["title"] ?? name;
  } catch {
    // storage is blocked, or holds something else
  }

  const old = !(window.CSS as typeof CSS | undefined)?.supports("color", "light-dark(red, red)");
  let note: HTMLElement | undefined;
  const problem: NonNullable<typeof window.fletProblem> = (title, text = "") => {
    // That the browser is too old stays true when the app comes.
    if (note && (old || title === note.title)) return;
    note?.remove();
    note = undefined;
    if (title === null) return;
    note = document.createElement("div");
    note.title = title;
    note.className = "f-problem";
    note.setAttribute("role", "alert");
    // Without its style sheet the page is readable too.
    note.style.cssText = "max-width:32em;margin:15vh auto 0;padding:0 24px;font-family:system-ui,sans-serif";
    const add = (tag: string, content: string): HTMLElement => {
      const part = document.createElement(tag);
      part.textContent = content;
      note?.append(part);
      return part;
    };
    add("h1", title).style.fontSize = "20px";
    add("p", text);
    add("button", "Load the page again").onclick = () => {
      location.reload();
    };
    document.body.prepend(note);
  };
  window.fletProblem = problem;

  /** A file may be missing because the server has a newer client: loaded anew, the page names files that are there. */
  const failed = (): void => {
    try {
      const before = Number(sessionStorage.getItem("_flet_reloaded"));
      sessionStorage.setItem("_flet_reloaded", `${Date.now()}`);
      if (Date.now() - before > 60_000) {
        location.reload();
        return;
      }
    } catch {
      // without storage nothing would end a loop of reloads
    }
    problem("This page could not be loaded completely.", "A part of it is missing on the server, or the connection broke.");
  };
  window.addEventListener(
    "error",
    (event) => {
      const { target } = event;
      const url = target instanceof HTMLScriptElement ? target.src : target instanceof HTMLLinkElement && target.rel === "stylesheet" ? target.href : "";
      // What others put into the page, as browser extensions do, is no part of it.
      if (url.startsWith(`${location.origin}/`)) {
        if (document.body as HTMLElement | null) failed();
        else document.addEventListener("DOMContentLoaded", failed);
      }
    },
    true,
  );
  if (old) {
    document.addEventListener("DOMContentLoaded", () => {
      problem("This browser is too old for this page.", "Please update it, or use a current Chrome, Edge, Firefox or Safari.");
    });
  } else {
    // It opens while the client is loaded, which takes it: the first text comes a round trip sooner.
    try {
      const config = JSON.parse(document.getElementById("flet-config")?.textContent ?? "") as { webSocketEndpoint: string };
      window.fletSocket = new WebSocket(`/${config.webSocketEndpoint}`);
    } catch {
      // Browsers before 2024 want a whole URL here: the client opens it.
    }
  }
})();
