/**
 * The WebSocket: opens it, opens it again when it breaks, and reports its state. Knows nothing of the messages.
 *
 *     connecting --open--> open --close--> waiting, busy --timer, online, tab shown--> connecting
 *
 * It is busy instead of waiting when the server has no room for another user.
 */

declare global {
  interface Window {
    /** The socket that boot.ts has opened, until it is taken. */
    fletSocket?: WebSocket | undefined;
  }
}

export type LinkState = "connecting" | "open" | "waiting" | "busy" | "closed";

export interface LinkHandlers {
  onOpen: () => void;
  onData: (data: ArrayBuffer) => void;
  /** `code`: why the connection has ended. */
  onState: (state: LinkState, code?: number) => void;
}

/** Milliseconds. All pages of a server that was away for a while are back within 3 s. */
const FIRST_DELAY = 500;
const LONGEST_DELAY = 1500;
/** An outage that lasts longer than this is no restart. */
const LONG_OUTAGE = 60_000;
const LONG_OUTAGE_DELAY = 10_000;
const FIRST_BUSY_DELAY = 2000;
const LONGEST_BUSY_DELAY = 5000;
/** Milliseconds for which a connection, or the answer to a registration, is waited for. The first one may begin a session. */
const ANSWER = 8000;
const FIRST_ANSWER = 30_000;
/** With jitter the browsers of a restarted server do not all come back at the same moment. */
const SHORTEST_PART = 0.5;
const LONGEST_PART = 1.25;
/** The close code of a server that has no room. */
const TRY_AGAIN_LATER = 1013;

export class Connection {
  state: LinkState = "closed";
  private readonly url: string;
  private readonly handlers: LinkHandlers;
  private socket: WebSocket | null = null;
  private failures = 0;
  private wasSettled = false;
  private lostAt = 0;
  private timer = 0;

  constructor(url: string, handlers: LinkHandlers) {
    this.url = url;
    this.handlers = handlers;
    window.addEventListener("online", () => {
      this.hurry();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.hurry();
    });
    // A page that comes back from the back/forward cache has lost its socket without a close event.
    window.addEventListener("pageshow", (event) => {
      if (event.persisted && this.socket?.readyState !== WebSocket.OPEN) this.connect();
    });
  }

  connect(): void {
    clearTimeout(this.timer);
    this.abandon();
    this.setState("connecting");
    const socket = ahead(this.url) ?? new WebSocket(this.url);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    this.awaitWithin(this.patience());
    const opened = (): void => {
      if (this.socket !== socket) return;
      this.awaitWithin(this.patience());
      this.setState("open");
      this.handlers.onOpen();
    };
    if (socket.readyState === WebSocket.OPEN) opened();
    else socket.addEventListener("open", opened);
    socket.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (this.socket !== socket || !(event.data instanceof ArrayBuffer)) return;
      if (this.timer) clearTimeout(this.timer);
      this.timer = 0;
      this.handlers.onData(event.data);
    });
    socket.addEventListener("close", (event) => {
      if (this.socket === socket) this.retry(event.code);
    });
  }

  /** Something has to come from the server within so many milliseconds. */
  awaitWithin(limit: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.renew();
    }, limit);
  }

  /** The connection is dead without being closed: makes another one. */
  renew(): void {
    this.abandon();
    this.retry(0, 0);
  }

  private patience(): number {
    return (this.wasSettled ? ANSWER : FIRST_ANSWER) * 2 ** Math.min(this.failures, 2);
  }

  /** The server has accepted the registration: the next failure starts with the shortest delay. */
  settled(): void {
    this.failures = 0;
    this.wasSettled = true;
  }

  send(frame: Uint8Array<ArrayBuffer>): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(frame);
    return true;
  }

  /** Ends the connection for good. */
  close(): void {
    clearTimeout(this.timer);
    this.abandon();
    this.setState("closed");
  }

  private abandon(): void {
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }

  private retry(code: number, soon = 1): void {
    const busy = code === TRY_AGAIN_LATER;
    clearTimeout(this.timer);
    this.socket = null;
    this.setState(busy ? "busy" : "waiting", code);
    if (this.failures === 0) this.lostAt = Date.now();
    const delay = this.delay(busy);
    this.failures++;
    this.timer = window.setTimeout(
      () => {
        this.connect();
      },
      soon * delay * (SHORTEST_PART + Math.random() * (LONGEST_PART - SHORTEST_PART)),
    );
  }

  private delay(busy: boolean): number {
    if (busy) return Math.min(FIRST_BUSY_DELAY * 1.25 ** this.failures, LONGEST_BUSY_DELAY);
    const longest = Date.now() - this.lostAt < LONG_OUTAGE ? LONGEST_DELAY : LONG_OUTAGE_DELAY;
    return Math.min(FIRST_DELAY * 2 ** this.failures, longest);
  }

  /** Not when the server is busy: each tab that is looked at would ask for room again. */
  private hurry(): void {
    if (this.state === "waiting") this.connect();
  }

  private setState(state: LinkState, code?: number): void {
    if (this.state === state) return;
    this.state = state;
    this.handlers.onState(state, code);
  }
}

/** What the page has opened ahead of the client, once; undefined if it was closed since. */
function ahead(url: string): WebSocket | undefined {
  const socket = window.fletSocket;
  window.fletSocket = undefined;
  if (socket?.url === url && socket.readyState <= WebSocket.OPEN) return socket;
  socket?.close();
  return undefined;
}
