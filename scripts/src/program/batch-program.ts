import { Presets, SingleBar } from 'cli-progress';
import { Command, CommanderError } from 'commander';
import { SettingsError } from './settings';

/** How a batch program ends: done; done with findings that a person must look at; wrong use; could not finish (what was done is kept). */
export const EXIT = { done: 0, findings: 1, wrongUse: 2, unfinished: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A mistake in how the program was called: ends it with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Where a batch program speaks. Results go to stdout; progress and remarks to stderr, so that `--json` leaves stdout to the result. */
export interface BatchConsole {
  /** A line for people, unless the result is asked for as JSON. */
  say(line: string): void;
  /** A remark that is no result: shown on stderr in every mode. */
  remark(line: string): void;
  /** How far the work is: a bar on a terminal, else a plain line now and then. */
  progress(done: number, total: number, what: string): void;
  /** The result as JSON, when it is asked for so. */
  result(value: unknown): void;
}

const PLAIN_STEPS = 5;

/** The streams that a program writes to: the process, or what a test gives. */
export interface Output {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

/** A console on the streams of this process, or on others. */
export function createConsole(json: boolean, { stdout, stderr }: Output = process): BatchConsole {
  // A reader that stops early ("| head") is no failure of the program.
  if (stdout.listenerCount('error') === 0)
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  let bar: SingleBar | undefined;
  let lastStep = 0;
  const stopBar = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    say(line) {
      stopBar();
      if (!json) stdout.write(`${line}\n`);
    },
    remark(line) {
      stopBar();
      stderr.write(`${line}\n`);
    },
    progress(done, total, what) {
      if (stderr.isTTY) {
        if (!bar) {
          bar = new SingleBar(
            { format: '{bar} {value}/{total} {what}', hideCursor: true, stream: stderr },
            Presets.shades_classic,
          );
          bar.start(total, 0, { what });
        }
        bar.update(done, { what });
        if (done >= total) stopBar();
        return;
      }
      const step = Math.floor((done / total) * PLAIN_STEPS);
      if (step > lastStep) stderr.write(`${done}/${total} ${what}\n`);
      lastStep = done >= total ? 0 : step;
    },
    result(value) {
      stopBar();
      if (json) stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
  };
}

/** A program with the options that every batch program has. */
export function createBatchProgram(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--json', 'print the result as JSON')
    .showHelpAfterError('(--help shows the options)')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 finished with findings to look at, 2 wrong use, 3 could not finish.',
    );
}

/** Runs a program to its exit code: wrong use is 2, any other failure 3 with its message. */
export async function runBatchProgram(
  program: Command,
  argv: readonly string[],
  run: () => Promise<Exit>,
  { stdout, stderr }: Output = process,
): Promise<Exit> {
  program.configureOutput({
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
  });
  let exit: Exit = EXIT.done;
  program.action(async () => {
    exit = await run();
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
    stderr.write(`${program.name()}: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError || error instanceof SettingsError ? EXIT.wrongUse : EXIT.unfinished;
  }
}
