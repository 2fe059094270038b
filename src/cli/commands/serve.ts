import type { Command } from "commander";
import { exitCode } from "../exit.ts";
import type { Finish } from "../main.ts";
import { wholeFrom } from "../options.ts";

/** Addresses that nobody can listen on are the user's to choose anew. */
const whyNot: ReadonlyMap<string, string> = new Map([
  ["EADDRINUSE", "is taken by another program"],
  ["EACCES", "may not be listened on by this user"],
  ["EADDRNOTAVAIL", "is no address of this machine"],
  ["ENOTFOUND", "is no address that can be found"],
]);

/** fairweek serve */
export function addServe(program: Command, finish: Finish): void {
  program
    .command("serve")
    .description("start the HTTP API, with its documentation at /docs")
    .option("--host <name>", "address to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on", wholeFrom(0), 8080)
    .action(async ({ host, port }: { host: string; port: number }) => {
      const { startServer } = await import("../../../api/start.ts");
      const started = await startServer({ host, port }).catch((error: NodeJS.ErrnoException) => {
        const why = whyNot.get(error.code ?? "");
        if (why === undefined) throw error;
        process.stderr.write(`${host}:${port} ${why}. Try another --port or --host.\n`);
        return null;
      });
      if (started === null) return finish(exitCode.badInput);
      const { address, stop } = started;
      process.stderr.write(`Fairweek listens on ${address}; documentation at ${address}/docs\n`);
      await new Promise<void>((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      });
      await stop();
      finish(exitCode.fine);
    });
}
