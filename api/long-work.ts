import type { FastifyReply, FastifyRequest } from "fastify";
import { problemDetails, sendProblem } from "./problem-details.ts";
import { Busy, type Solvers } from "./solvers.ts";
import type { Task } from "./worker.ts";

/**
 * Hands a task to a solver thread and answers with what comes back. A client that hangs up stops the
 * work: nobody is left to read it.
 */
export async function answerLongWork(
  solvers: Solvers,
  task: Task,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const abort = new AbortController();
  const hangUp = () => {
    if (!reply.raw.writableFinished) abort.abort();
  };
  request.raw.socket.once("close", hangUp);
  try {
    const answer = await solvers.run(task, abort.signal);
    if (answer.status === "ok") return reply.status(200).send(answer.document);
    const detail = `${answer.issues.length} problem(s) in the input; nothing was done.`;
    return sendProblem(reply, problemDetails("invalidInput", detail, answer.issues));
  } catch (error) {
    if (abort.signal.aborted) return reply;
    if (error instanceof Busy) {
      void reply.header("retry-after", "5");
      return sendProblem(reply, problemDetails("busy", "Try again in a few seconds."));
    }
    throw error;
  } finally {
    request.raw.socket.off("close", hangUp);
  }
}
