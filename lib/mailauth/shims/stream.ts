// node:stream as far as mailauth's message parser needs it: a Writable that takes one chunk after the other.
import { setImmediate } from './globals';

type Done = (error?: Error | null) => void;
type Listener = (...values: unknown[]) => void;

export class Writable {
  readonly #listeners = new Map<string, Listener[]>();
  #queue: Promise<void> = Promise.resolve();
  #error: Error | null = null;
  _write?(chunk: unknown, encoding: string | undefined, done: Done): void;
  _final?(done: Done): void;

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }

  once(event: string, listener: Listener): this {
    const once: Listener = (...values) => {
      this.#listeners.set(
        event,
        (this.#listeners.get(event) ?? []).filter((other) => other !== once),
      );
      listener(...values);
    };
    return this.on(event, once);
  }

  emit(event: string, ...values: unknown[]): boolean {
    const listeners = this.#listeners.get(event) ?? [];
    for (const listener of listeners) listener(...values);
    return listeners.length > 0;
  }

  async #take(before: Promise<void>, step: (done: Done) => void, event: string): Promise<void> {
    await before;
    if (this.#error) return;
    const error = await new Promise<Error | null | undefined>((resolve) => step(resolve));
    if (error) this.#error = error;
    // A chunk is one task: a message of megabytes must not hold up the worker's other work.
    if (event === 'drain') await new Promise<void>((resolve) => setImmediate(resolve));
    this.emit(error ? 'error' : event, error ?? undefined);
  }

  #run(step: (done: Done) => void, event: string): void {
    this.#queue = this.#take(this.#queue, step, event);
  }

  /** Always says `false`: the writer waits for `drain`, so one chunk is under way at a time. */
  write(chunk: unknown, encoding?: string): boolean {
    this.#run((done) => this._write?.(chunk, encoding, done), 'drain');
    return false;
  }

  end(): this {
    this.#run((done) => (this._final ? this._final(done) : done()), 'finish');
    return this;
  }
}

/** Base classes of the signer's streams, which never run here. */
export class Transform extends Writable {}
export class PassThrough extends Writable {}
export default { Writable, Transform, PassThrough };
