import { type Command, InvalidArgumentError, Option } from "commander";
import { type Language, type Viewer, languages, viewers } from "../index.ts";
import type { OutputOptions } from "./output.ts";

export type { OutputOptions };

/** Options that every command about a problem takes. */
export interface ReadingOptions extends OutputOptions {
  readonly viewer: Viewer;
  readonly lang: Language;
  readonly worker?: string;
  readonly pack: readonly string[];
}

export interface SearchBudget {
  readonly seed?: number;
  readonly seconds?: number;
  readonly iterations?: number;
  readonly threads?: number;
  readonly gap?: number;
  readonly idle?: number;
}

export const withOutput = (command: Command): Command =>
  command
    .option("--json", "print JSON on standard output")
    .option("-o, --output <file>", "write the JSON to a file, whole or not at all");

export const withPacks = (command: Command): Command =>
  command.option(
    "--pack <file>",
    "a pack of your own beside the built-in ones (may be repeated)",
    (file: string, files: readonly string[]) => [...files, file],
    [] as readonly string[],
  );

export const withReading = (command: Command): Command =>
  withPacks(withOutput(command))
    .addOption(
      new Option("--viewer <who>", "whose eyes the texts are for")
        .choices(viewers)
        .default("manager"),
    )
    .addOption(
      new Option("--lang <language>", "language of texts").choices(languages).default("en"),
    )
    .option("--worker <id>", "the worker who is reading, for --viewer self");

/** For what is judged or explained after something happened: a repaired schedule, that is. */
export const withDisruptions = (command: Command): Command =>
  command.option(
    "--disruptions <file>",
    "what happened since publication (format: fairweek schema disruptions)",
  );

export const withBudget = (command: Command): Command =>
  command
    .option("--seed <number>", "seed of all chance", wholeFrom(0))
    .option("--seconds <number>", "stop the search after this time, spent on all cores", positive)
    .option("--iterations <number>", "stop the search after this much work", wholeFrom(1))
    .option(
      "--idle <number>",
      "stop after this much work that brought nothing better",
      wholeFrom(1),
    )
    .option("--gap <percent>", "stop when proved to be so close to the best", percent)
    .option(
      "--threads <number>",
      "search on so many threads, 1 unless --seconds alone is given: better sooner, with a proved " +
        "bound of larger weeks too, but other bytes on every run",
      wholeFrom(1),
    );

/** A whole number of at least `least`. */
export const wholeFrom =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least) {
      throw new InvalidArgumentError(`a whole number of at least ${least} is wanted.`);
    }
    return value;
  };

function percent(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0) || value > 100) {
    throw new InvalidArgumentError("a number of percent from 0 to 100 is wanted.");
  }
  return value;
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0) || value > 86_400) {
    throw new InvalidArgumentError("a number of seconds above 0, at most 86400, is wanted.");
  }
  return value;
}
