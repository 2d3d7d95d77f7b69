// What mailauth finds as globals in Node, injected where it names them.
import { Buffer } from 'buffer/';

type Task = () => void;

/** A new task by MessageChannel: setTimeout is held back to 4 ms, and a microtask would not let the worker answer anybody else. */
function taskQueue(): (task: Task) => void {
  const { port1, port2 } = new MessageChannel();
  const tasks: Task[] = [];
  port1.addEventListener('message', () => tasks.shift()?.());
  port1.start();
  return (task) => {
    tasks.push(task);
    port2.postMessage(0);
  };
}

const native: ((task: Task) => unknown) | undefined = Reflect.get(globalThis, 'setImmediate');

/** Node's own where there is one: an open port would keep a command line from ending. */
const later = native ?? taskQueue();

export { Buffer, later as setImmediate };
