import { fileURLToPath } from "node:url";
import { buildServer } from "./server.ts";

/** Where a server listens. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
}

/** Starts the API and returns its address; it stops when asked, after the requests it is serving. */
export async function startServer(
  listen: ListenOptions,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const workerFile = fileURLToPath(new URL("./worker.js", import.meta.url));
  const app = await buildServer({ workerFile, log: true });
  const address = await app.listen(listen);
  return { address, stop: () => app.close() };
}
