import type { Command } from "commander";
import { exitCode } from "../exit.ts";
import type { Finish } from "../main.ts";
import { wholeFrom } from "../options.ts";

/** fairweek serve */
export function addServe(program: Command, finish: Finish): void {
  program
    .command("serve")
    .description("start the HTTP API, with its documentation at /docs")
    .option("--host <name>", "address to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on", wholeFrom(0), 8080)
    .action(async ({ host, port }: { host: string; port: number }) => {
      const { startServer } = await import("../../../api/start.ts");
      const { address, stop } = await startServer({ host, port });
      process.stderr.write(`Fairweek listens on ${address}; documentation at ${address}/docs\n`);
      await new Promise<void>((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      });
      await stop();
      finish(exitCode.fine);
    });
}
