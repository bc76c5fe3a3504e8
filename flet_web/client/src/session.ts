/** The conversation with the server: registration, resuming, numbering, and one small function per kind of message. */

import type { Channels } from "./channels.js";
import { decodeFrame, encodeAck, encodeData, encodeMessage } from "./codec.js";
import { Connection } from "./connection.js";
import type { LinkState } from "./connection.js";
import { errorText, report } from "./diagnostics.js";
import { Outbox } from "./outbox.js";
import { INVOKE_METHOD, isMap, PATCH_CONTROL, REGISTER_CLIENT, SESSION_CRASHED, SESSION_KEY } from "./protocol.js";
import type { InvokeBody, Message, PatchBody, RegisterAnswer, ResumeAnswer, ValueMap } from "./protocol.js";

const ACK_DELAY = 1000;
const ACK_FRAMES = 32;

export type SessionState = "loading" | "ready" | "reconnecting";

export interface SessionHandlers {
  /** `page_name` and `page` of the registration. */
  describe: () => { page_name: string; page: ValueMap };
  /** A whole page; `fresh`: of a session that this client has not shown before. */
  onPage: (patch: ValueMap, fresh: boolean) => void;
  onPatch: (body: PatchBody) => void;
  onInvoke: (body: InvokeBody) => void;
  onError: (text: string) => void;
  onState: (state: SessionState) => void;
  /** The session that the page has shown is gone; `onPage` has had a new one. */
  onLost: () => void;
}

export class Session {
  state: SessionState = "loading";
  readonly outbox: Outbox;
  private readonly connection: Connection;
  private readonly handlers: SessionHandlers;
  private readonly channels: Channels;
  private readonly resumable: boolean;
  private id: string | null;
  private known = false;
  private registered = false;
  private seq = 0;
  private unconfirmed = 0;
  private ackTimer = 0;

  constructor(url: string, resumable: boolean, channels: Channels, handlers: SessionHandlers) {
    this.handlers = handlers;
    this.channels = channels;
    this.resumable = resumable;
    this.id = storedId();
    this.connection = new Connection(url, {
      onOpen: () => {
        this.register();
      },
      onData: (data) => {
        this.receive(data);
      },
      onState: (state) => {
        this.linkChanged(state);
      },
    });
    this.outbox = new Outbox((frame) => this.connection.send(frame));
    channels.transmit = (channel, payload) => this.connection.send(encodeData(channel, payload));
  }

  start(): void {
    this.connection.connect();
  }

  private linkChanged(state: LinkState): void {
    if (state === "open") return;
    this.registered = false;
    this.outbox.pause();
    clearTimeout(this.ackTimer);
    if (this.state === "ready") this.setState("reconnecting");
  }

  private register(): void {
    const { page_name, page } = this.handlers.describe();
    if (this.resumable) page["_resume"] = { v: 1, seq: this.seq, sent: this.outbox.sent };
    this.connection.send(encodeMessage(REGISTER_CLIENT, { session_id: this.id, page_name, page }));
  }

  private receive(data: ArrayBuffer): void {
    try {
      const frame = decodeFrame(data);
      if (frame?.kind === "data") this.channels.receive(frame.channel, frame.payload);
      else if (frame) this.control(frame.seq, frame.ack, frame.message);
      else report("warning", "protocol.bad_frame", "a frame of unknown type was dropped");
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
    // The server repeats what it does not know to have arrived.
    if (seq <= this.seq) return;
    this.seq = seq;
    this.confirmSoon();
    this.dispatch(message);
  }

  private confirmSoon(): void {
    clearTimeout(this.ackTimer);
    if (++this.unconfirmed >= ACK_FRAMES) this.confirm();
    else this.ackTimer = window.setTimeout(this.confirm.bind(this), ACK_DELAY);
  }

  private confirm(): void {
    this.unconfirmed = 0;
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
    this.known = true;
    this.unconfirmed = 0;
    if (!resume?.resumed) {
      this.seq = resume?.seq ?? 0;
      this.handlers.onPage(answer.page_patch, fresh);
    }
    this.registered = true;
    this.connection.settled();
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
    return sessionStorage.getItem(SESSION_KEY);
  } catch {
    return null; // storage is blocked: the session lives as long as the page
  }
}

function storeId(id: string): void {
  try {
    sessionStorage.setItem(SESSION_KEY, id);
  } catch {
    // see storedId
  }
}
