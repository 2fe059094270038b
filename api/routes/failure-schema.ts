import { z } from "zod";

/** RFC 9457 problem details, as every failure is answered. */
export const failureSchema = z
  .object({
    type: z.string().describe("URN of the sort of problem"),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          code: z.string().describe("Stable code of the issue"),
          pointer: z.string().describe("RFC 6901 JSON pointer into the body"),
          message: z.string(),
          value: z.unknown().optional(),
          hint: z.string().describe("What to try"),
        }),
      )
      .optional(),
  })
  .meta({ id: "ProblemDetails" });

const failure = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: failureSchema } },
});

/** What every route that takes a body may answer besides its own document. */
export const failuresOfBodies = {
  400: failure("The body is not JSON"),
  413: failure("The body is too large"),
  415: failure("The body is not application/json"),
  422: failure("The input has problems: all of them, each with its pointer"),
  503: failure("All solvers are busy; see Retry-After"),
};
