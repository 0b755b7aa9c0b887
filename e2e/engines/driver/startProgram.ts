import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A program that runs until it is stopped, or until this process ends. */
export interface Program {
  /** Resolves with the first group of the first line like this that it writes, on any of its outputs. */
  said(line: RegExp): Promise<string>;
  /** Rejects, should it end by itself. */
  readonly ended: Promise<never>;
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

/**
 * @param file of the program
 * @param environment besides this process's own
 */
export function startProgram(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Program {
  // The fourth is for Xvfb, which writes the number of its display there.
  const child = spawn(file, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let written = '';
  const listeners = new Set<() => void>();
  for (const output of child.stdio.slice(1) as Readable[]) {
    output.on('data', (piece: Buffer) => {
      written += piece.toString();
      for (const listen of listeners) listen();
    });
  }
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', kill);
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  const ended = exited.then(() => {
    throw new Error(`${file} ended: ${written}`);
  });
  // Whoever waits for it hears of it; when nobody does, it was stopped.
  ended.catch(() => undefined);
  return {
    ended,
    said: (line) =>
      Promise.race([
        ended,
        new Promise<string>((resolve) => {
          const listen = (): void => {
            const found = line.exec(written)?.[1];
            if (found === undefined) return;
            listeners.delete(listen);
            resolve(found);
          };
          listeners.add(listen);
          listen();
        }),
      ]),
    async stop() {
      child.kill();
      await exited;
    },
  };
}
