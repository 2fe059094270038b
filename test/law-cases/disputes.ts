import { readFileSync } from "node:fs";
import { z } from "zod";

/** A case that the text of the law contradicts: which, why, and where the text says so. */
export type Dispute = z.infer<typeof disputeSchema>;

const disputeSchema = z.strictObject({
  id: z.string(),
  why: z.string().min(20),
  citation: z.string().min(5),
});

/** The disputed cases by id. @throws ZodError for an entry without reason or citation. */
export function readDisputes(path: string): ReadonlyMap<string, Dispute> {
  const list = disputeSchema.array().parse(JSON.parse(readFileSync(path, "utf8")));
  return new Map(list.map((dispute) => [dispute.id, dispute]));
}
