/** The conversation with the server: registration, resuming, numbering, and one small function per kind of message. */

import type { Channels } from "./channels.js";
import type { Frame } from "./codec.js";
import { decodeFrame, encodeAck, encodeData, encodeMessage } from "./codec.js";
import { Connection } from "./connection.js";
import type { LinkState } from "./connection.js";
import { Liveness } from "./liveness.js";
import { errorText, report } from "./diagnostics.js";
import { Outbox } from "./outbox.js";
import type { Refusal } from "./refusal.js";
import { INVOKE_METHOD, isMap, PATCH_CONTROL, REGISTER_CLIENT, SESSION_CRASHED, SESSION_KEY } from "./protocol.js";
import type { InvokeBody, Message, PatchBody, RegisterAnswer, ResumeAnswer, ValueMap } from "./protocol.js";
import { ownKey } from "./storage.js";

const ACK_DELAY = 1000;
const ACK_FRAMES = 32;
/** Bytes. The server takes no more of somebody whom it does not know. */
const LARGEST_REGISTRATION = 64 * 1024;

/** The close code of a session that the program has ended. */
const SESSION_OVER = 4000;

/** busy: the server has no room for another user, and is asked again. */
export type SessionState = "loading" | "ready" | "reconnecting" | "busy";

export interface SessionHandlers {
  /** `page_name` and `page` of the registration. */
  describe: () => { page_name: string; page: ValueMap };
  /** Whether the server can be reached has changed. */
  onLink: (open: boolean) => void;
  /** Loads what is needed to show what a message brings; undefined if everything is there. Never rejects. */
  load: (message: Message) => Promise<unknown> | undefined;
  /** A whole page; `fresh`: of a session that this client has not shown before. */
  onPage: (patch: ValueMap, fresh: boolean) => void;
  onPatch: (body: PatchBody) => void;
  onInvoke: (body: InvokeBody) => void;
  onError: (text: string) => void;
  onState: (state: SessionState) => void;
  /** The session that the page has shown is gone; `onPage` was called for a new one. */
  onLost: () => void;
  /** The connection has failed again before the page has shown anything. */
  onTrouble: () => void;
  /** Something cannot be sent, and nothing else shows it. */
  onRefused: () => void;
  /** The server does not accept the connection. */
  onLocked: (reason: string) => void;
}

export class Session {
  state: SessionState = "loading";
  readonly outbox: Outbox;
  private readonly liveness: Liveness;
  private readonly connection: Connection;
  /** Since the connection is not accepted. */
  private refusal: Promise<Refusal> | undefined;
  private readonly url: string;
  private link: LinkState = "closed";
  private readonly handlers: SessionHandlers;
  private readonly channels: Channels;
  private id: string | null;
  private known = false;
  private failures = 0;
  private registered = false;
  private seq = 0;
  /** In memory only: what a tab stores, its duplicate has too. */
  private token = "";
  private unconfirmed = 0;
  /** Frames that wait for what an earlier one needs. What is lost with the connection, the server sends again. */
  private backlog: Frame[] = [];
  private waiting: Promise<unknown> | undefined;
  private ackTimer = 0;

  constructor(url: string, channels: Channels, handlers: SessionHandlers) {
    this.handlers = handlers;
    this.channels = channels;
    this.id = storedId();
    this.url = url;
    this.connection = new Connection(url, {
      onOpen: () => {
        this.register();
      },
      onData: (data) => {
        this.receive(data);
      },
      onState: (state, code) => {
        this.linkChanged(state, code);
      },
    });
    this.outbox = new Outbox((frame) => {
      this.liveness.sends(frame.length);
      return this.connection.send(frame);
    });
    const signOfLife = (promise: number): void => void this.connection.send(encodeAck(this.seq, promise));
    this.liveness = new Liveness(this.outbox, signOfLife, () => {
      this.connection.renew();
    });
    channels.transmit = (channel, payload) => {
      const frame = encodeData(channel, payload);
      if (frame.length > this.outbox.largest) handlers.onRefused();
      else this.connection.send(frame);
    };
  }

  start(): void {
    this.connection.connect();
  }

  private linkChanged(state: LinkState, code = 0): void {
    this.handlers.onLink(state === "open");
    // Servers have codes of their own to say that somebody has to sign in.
    if (state === "waiting" && (this.link === "connecting" || (code >= 3000 && code !== SESSION_OVER))) this.ask();
    this.link = state;
    if (state === "open") return;
    this.registered = false;
    this.liveness.stop();
    this.backlog = [];
    this.waiting = undefined;
    if (this.outbox.pause(code || undefined)) this.handlers.onRefused();
    clearTimeout(this.ackTimer);
    if (code === SESSION_OVER) this.forget();
    this.ackTimer = 0;
    if (state === "busy") this.setState("busy");
    else if (this.state === "loading" && state === "waiting" && ++this.failures > 1) this.handlers.onTrouble();
    else if (this.state === "ready" || (this.state === "busy" && state === "waiting")) this.setState("reconnecting");
  }

  private ask(): void {
    this.refusal ??= import("./refusal.js").then(({ Refusal }) => new Refusal(this.url, (reason) => {
      if (!this.registered) this.handlers.onLocked(reason);
    }));
    // Without its module, the server is most likely away.
    this.refusal.then((refusal) => {
      refusal.failed();
    }, () => (this.refusal = undefined));
  }

  /** The program has ended the session: the next one is no continuation of it. */
  private forget(): void {
    this.id = null;
    this.known = false;
    this.seq = 0;
    this.token = "";
    this.outbox.reset();
  }

  private register(): void {
    const { page_name, page } = this.handlers.describe();
    page["_resume"] = { v: 1, seq: this.seq, sent: this.outbox.sent, token: this.token };
    const message = (): Uint8Array<ArrayBuffer> => encodeMessage(REGISTER_CLIENT, { session_id: this.id, page_name, page });
    let frame = message();
    if (frame.length > LARGEST_REGISTRATION) {
      report("warning", "protocol.refused", `the route is too long: ${frame.length} bytes`);
      page["route"] = "/";
      frame = message();
    }
    this.connection.send(frame);
  }

  private receive(data: ArrayBuffer): void {
    try {
      const frame = decodeFrame(data);
      const patience = frame?.kind === "control" ? (frame.patience ?? 0) : 0;
      this.liveness.heard(patience);
      if (patience && !this.registered) this.connection.awaitWithin(patience * 1000);
      if (frame) this.backlog.push(frame);
      else report("warning", "protocol.bad_frame", "a frame of unknown type was dropped");
    } catch (error) {
      report("error", "protocol.failed", `a message could not be decoded: ${errorText(error)}`, { error });
    }
    if (!this.waiting) this.work();
  }

  /** Handles frames in their order. One that brings controls of a new kind waits for their module, and all after it wait. */
  private work(): void {
    this.waiting = undefined;
    for (let frame = this.backlog[0]; frame; frame = this.backlog[0]) {
      const loading = frame.kind === "control" && frame.message ? this.handlers.load(frame.message) : undefined;
      if (loading) {
        this.waiting = loading;
        void loading.then(() => {
          if (this.waiting === loading) this.work();
        });
        return;
      }
      this.backlog.shift();
      this.handle(frame);
    }
  }

  private handle(frame: Frame): void {
    try {
      if (frame.kind === "data") this.channels.receive(frame.channel, frame.payload);
      else this.control(frame.seq, frame.ack, frame.message);
    } catch (error) {
      report("error", "protocol.failed", `a message could not be handled: ${errorText(error)}`, { error });
    }
  }

  private control(seq: number | null, ack: number, message: Message | null): void {
    if (seq === null) {
      if (message) this.dispatch(message);
      return;
    }
    this.outbox.acknowledge(ack);
    if (!message) return;
    // The server sends frames again that were not acknowledged.
    if (seq <= this.seq) return;
    this.seq = seq;
    this.confirmSoon();
    this.dispatch(message);
  }

  private confirmSoon(): void {
    // Timers of hidden pages come late.
    if (++this.unconfirmed >= ACK_FRAMES || document.hidden) this.confirm();
    else this.ackTimer ||= window.setTimeout(this.confirm.bind(this), ACK_DELAY);
  }

  private confirm(): void {
    clearTimeout(this.ackTimer);
    this.unconfirmed = this.ackTimer = 0;
    this.connection.send(encodeAck(this.seq));
  }

  private dispatch({ action, body }: Message): void {
    switch (action) {
      case REGISTER_CLIENT:
        this.answered(body as unknown as RegisterAnswer);
        break;
      case PATCH_CONTROL:
        if (typeof body["id"] === "number" && Array.isArray(body["patch"])) {
          this.handlers.onPatch({ id: body["id"], patch: body["patch"] });
        }
        break;
      case INVOKE_METHOD:
        if (typeof body["control_id"] === "number" && typeof body["name"] === "string") {
          this.handlers.onInvoke(body as unknown as InvokeBody);
        }
        break;
      case SESSION_CRASHED:
        this.handlers.onError(typeof body["message"] === "string" ? body["message"] : "The app has failed.");
        break;
      default:
        report("note", "protocol.unknown_action", `a message with action ${action} was ignored`);
    }
  }

  private answered(answer: RegisterAnswer): void {
    if (answer.error) {
      this.handlers.onError(answer.error);
      return;
    }
    const resume = isMap(answer._resume) ? (answer._resume as unknown as ResumeAnswer) : undefined;
    const same = answer.session_id === this.id;
    const fresh = !this.known || !same;
    const lost = !same && this.known;
    if (lost) this.outbox.reset();
    this.id = answer.session_id;
    storeId(answer.session_id);
    this.token = resume?.token ?? "";
    this.known = true;
    this.unconfirmed = 0;
    if (!resume?.resumed) {
      this.seq = resume?.seq ?? 0;
      if (resume) this.outbox.acknowledge(resume.received);
      this.handlers.onPage(answer.page_patch, fresh);
    }
    this.registered = true;
    this.connection.settled();
    this.refusal = undefined;
    // The server may refuse everything by the time when it is needed.
    void import("./refusal.js").catch(() => undefined);
    if (resume?.alive) this.liveness.start();
    this.outbox.resume(resume);
    this.setState("ready");
    if (lost) this.handlers.onLost();
  }

  get connected(): boolean {
    return this.registered;
  }

  private setState(state: SessionState): void {
    this.state = state;
    this.handlers.onState(state);
  }
}

function storedId(): string | null {
  try {
    return sessionStorage.getItem(ownKey(SESSION_KEY));
  } catch {
    return null; // storage is blocked: the session lives as long as the page
  }
}

function storeId(id: string): void {
  try {
    sessionStorage.setItem(ownKey(SESSION_KEY), id);
  } catch {
    // see storedId
  }
}
