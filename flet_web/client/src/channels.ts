/** Data channels: raw bytes between one control and its counterpart on the server, past the tree. */

import type { Events } from "./events.js";
import type { ControlNode } from "./node.js";

export type ChannelHandler = (payload: Uint8Array) => void;

export class Channels {
  transmit: (channel: number, payload: Uint8Array) => void = () => undefined;
  private readonly handlers = new Map<number, ChannelHandler>();
  private last = 0;

  /** Opens a channel for a control; the result sends on it. Close it when the renderer is disposed. */
  open(events: Events, node: ControlNode, name: string, handler: ChannelHandler): Channel {
    const id = ++this.last;
    this.handlers.set(id, handler);
    events.always(node, "data_channel_open", { channel_name: name, channel_id: id });
    return {
      send: (payload) => {
        this.transmit(id, payload);
      },
      close: () => {
        this.handlers.delete(id);
      },
    };
  }

  receive(channel: number, payload: Uint8Array): void {
    this.handlers.get(channel)?.(payload);
  }
}

export interface Channel {
  send: (payload: Uint8Array) => void;
  close: () => void;
}
