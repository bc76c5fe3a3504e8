/** Opening links: the same for `url` properties, client actions and the UrlLauncher service. */

/** What leads out of the page without running in it. */
const OPENED = /^(https?|mailto|tel|sms|geo|blob):$/;

/** Opens `url` in the window `name` ("_blank", "_self", a name). Throws for URLs that would run as code. */
export function openUrl(url: string, name = "_blank"): void {
  const target = new URL(url, document.baseURI);
  if (!OPENED.test(target.protocol)) throw new Error(`${target.protocol} URLs are not opened`);
  // mailto:, tel: and the like must not leave an empty tab behind.
  if (!/^(https?|blob):$/.test(target.protocol) || name === "_self") location.href = target.href;
  else window.open(target, name, name === "_blank" ? "noopener" : "");
}
