/**
 * The WebSocket: opens it, opens it again when it breaks, and says how it is doing. Knows nothing of what is sent.
 *
 *     connecting --open--> open --close--> waiting --timer, online, tab shown--> connecting
 */

export type LinkState = "connecting" | "open" | "waiting" | "closed";

export interface LinkHandlers {
  onOpen: () => void;
  onData: (data: ArrayBuffer) => void;
  onState: (state: LinkState) => void;
}

const FIRST_DELAY = 500;
const LONGEST_DELAY = 8000;

export class Connection {
  state: LinkState = "closed";
  private readonly url: string;
  private readonly handlers: LinkHandlers;
  private socket: WebSocket | null = null;
  private failures = 0;
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
    const socket = new WebSocket(this.url);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    socket.addEventListener("open", () => {
      if (this.socket !== socket) return;
      this.setState("open");
      this.handlers.onOpen();
    });
    socket.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (this.socket === socket && event.data instanceof ArrayBuffer) this.handlers.onData(event.data);
    });
    socket.addEventListener("close", () => {
      if (this.socket === socket) this.retry();
    });
  }

  /** The server has accepted the registration: the next failure starts with the shortest delay. */
  settled(): void {
    this.failures = 0;
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

  private retry(): void {
    this.socket = null;
    this.setState("waiting");
    const delay = Math.min(FIRST_DELAY * 2 ** this.failures, LONGEST_DELAY);
    this.failures++;
    // Jitter keeps the browsers of a restarted server from coming back in one instant.
    this.timer = window.setTimeout(
      () => {
        this.connect();
      },
      delay * (0.75 + Math.random() * 0.5),
    );
  }

  private hurry(): void {
    if (this.state === "waiting") this.connect();
  }

  private setState(state: LinkState): void {
    if (this.state === state) return;
    this.state = state;
    this.handlers.onState(state);
  }
}
