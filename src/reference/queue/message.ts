import { randomUUID } from 'node:crypto';
import { type MessageAttribute, md5OfAttributes, md5OfBody } from './message-digest.ts';

export interface NewMessage {
  body: string;
  attributes: Record<string, MessageAttribute> | undefined;
  delayS: number;
}

/** Its id and digests are made when somebody asks for them: most messages are sent and drained without. */
export class Message {
  readonly body: string;
  readonly attributes: Record<string, MessageAttribute> | undefined;
  readonly sentAtMs: number;
  firstReceivedAtMs: number | undefined = undefined;
  receiveCount = 0;
  receiptHandle = '';
  /** Where its timer is while it is in flight or delayed. */
  bucket = 0;
  #id: string | undefined;

  constructor(body: string, attributes: Record<string, MessageAttribute> | undefined, sentAtMs: number) {
    this.body = body;
    this.attributes = attributes;
    this.sentAtMs = sentAtMs;
  }

  get id(): string {
    this.#id ??= randomUUID();
    return this.#id;
  }

  get md5(): string {
    return md5OfBody(this.body);
  }

  get md5OfAttributes(): string | undefined {
    return this.attributes === undefined ? undefined : md5OfAttributes(this.attributes);
  }
}
