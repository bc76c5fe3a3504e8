// @vitest-environment-options { "url": "http://localhost/" }
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { activate } from "../src/actions.js";
import type { Host } from "../src/host.js";
import type { ValueMap } from "../src/protocol.js";
import type { Service } from "../src/service.js";
import { acceptFor } from "../src/services/file_choice.js";
import { send } from "../src/services/file_transfer.js";
import { control, mountPage, node, patch } from "./helpers.js";

let server: Server | undefined;

afterEach(() => {
  server?.close();
});

/** A server that answers every PUT with `status` and `body`, and keeps what it was sent. */
async function listening(status: number, body = ""): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const allowed = { "access-control-allow-origin": "*", "access-control-allow-methods": "PUT" };
      if (request.method === "PUT") received.push(Buffer.concat(chunks).toString());
      response.writeHead(request.method === "PUT" ? status : 204, allowed).end(request.method === "PUT" ? body : "");
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/upload`, received };
}

function picker(): { host: Host; service: Service; events: () => unknown[] } {
  const { tree, host, sent } = mountPage([control("Button", 10, { content: "pick", on_click: true })]);
  patch(tree, 1, [0], [0, 0, "_services", control("ServiceRegistry", 20, {
    _services: [control("FilePicker", 21, { on_result: true, on_upload: true })],
  })]);
  host.app.services.sync([node(tree, 21)], host);
  const service = host.app.services.find(node(tree, 21));
  if (!service) throw new Error("no service");
  return { host, service, events: () => sent.map(([, body]) => body).filter((body) => "target" in body) };
}

/** What the user does in the browser's dialog. */
function choose(...files: File[]): void {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no dialog");
  Object.defineProperty(input, "files", { value: files });
  input.dispatchEvent(new Event(files.length > 0 ? "change" : "cancel"));
}

const upload = (...files: ValueMap[]): ValueMap => ({ files: files.map((file) => ({ method: "PUT", ...file })) });

test.each([
  ["any", [], ""],
  ["media", [], "image/*,video/*"],
  ["IMAGE", ["txt"], "image/*"],
  ["custom", ["txt", ".tar.gz"], ".txt,.tar.gz"],
])("the dialog of file type %s with %s shows %s", (type, extensions, accept) => {
  expect(acceptFor(type, extensions)).toBe(accept);
});

test("picked files are described", async () => {
  const { service } = picker();
  const plain = service.invoke("pick_files", { file_type: "custom", allowed_extensions: ["txt"], allow_multiple: true });
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  expect([input?.accept, input?.multiple]).toEqual([".txt", true]);
  choose(new File(["abc"], "a.txt"), new File([], "b"));
  expect(await plain).toEqual([
    { id: 0, name: "a.txt", path: null, size: 3, bytes: null },
    { id: 1, name: "b", path: null, size: 0, bytes: null },
  ]);
  expect(document.querySelector("input")).toBeNull();
});

test("a closed dialog picks nothing; so does one that loses its service", async () => {
  const { host, service } = picker();
  const closed = service.invoke("pick_files", {});
  choose();
  expect(await closed).toEqual([]);
  const open = service.invoke("pick_files", {});
  host.app.services.sync([], host);
  expect(await open).toEqual([]);
});

test("a second call while a dialog is open picks nothing, and leaves the files to the first", async () => {
  const { service } = picker();
  const [first, second] = [service.invoke("pick_files", {}), service.invoke("pick_files", {})];
  expect(await second).toEqual([]);
  choose(new File(["abc"], "a.txt"));
  expect(await first).toMatchObject([{ name: "a.txt", size: 3 }]);
});

test("an action reports by an event", async () => {
  const { host, events } = picker();
  const button = node(host.tree, 10, "Button");
  patch(host.tree, 10, [0], [0, 0, "action", { service_id: 21, method: "pick_files", args: {} }]);
  activate(host, button);
  choose(new File(["abc"], "a.txt"));
  await expect.poll(() => events().length).toBe(2);
  const files = [{ id: 0, name: "a.txt", path: null, size: 3, bytes: null }];
  expect(events()[1]).toEqual({ target: 21, name: "result", data: { files } });
});

test("files are sent one after another, by number or name; one that was not picked is an error", async () => {
  const { url, received } = await listening(204);
  const { service, events } = picker();
  const picked = service.invoke("pick_files", { allow_multiple: true });
  choose(new File(["first"], "a.txt"), new File(["second"], "b.txt"));
  await picked;
  const files = [{ id: 1, name: "named otherwise" }, { id: null, name: "a.txt" }, { name: "c.txt" }];
  expect(service.invoke("upload", upload(...files.map((file) => ({ ...file, upload_url: url }))))).toBeNull();
  await expect.poll(() => events().length).toBe(5);
  expect(received).toEqual(["second", "first"]);
  expect(events().map((event) => Object.values((event as { data: ValueMap }).data))).toEqual([
    ["named otherwise", 0, null],
    ["named otherwise", 1, null],
    ["a.txt", 0, null],
    ["a.txt", 1, null],
    ["c.txt", null, "the file is not one of those picked last"],
  ]);
});

test.each([
  [413, '{"error": "too large"}', "too large"],
  [500, "<h1>Oops</h1>", "the server answered 500 Internal Server Error"],
  [403, "null", "the server answered 403 Forbidden"],
])("a refusal with status %i and body %s says: %s", async (status, body, reason) => {
  const { url } = await listening(status, body);
  await expect(send(new File(["x"], "x"), { url, method: "PUT" }, () => undefined)).rejects.toThrow(reason);
});

test("a folder that cannot be chosen and a file that cannot be saved are errors", async () => {
  const { service } = picker();
  await expect(Promise.resolve(service.invoke("get_directory_path", {}))).rejects.toThrow("cannot choose folders");
  expect(() => service.invoke("save_file", { file_name: "a" })).toThrow("needs file_name and src_bytes");
  expect(() => service.invoke("fly", {})).toThrow("Unknown FilePicker method: fly");
});
