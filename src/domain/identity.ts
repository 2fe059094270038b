import type { Brand } from "../kernel/brand.ts";

/** Opaque ids: compared, never read for meaning. Unique within one problem. */
export type WorkerId = Brand<string, "WorkerId">;
export type RoleId = Brand<string, "RoleId">;
export type ShiftId = Brand<string, "ShiftId">;
export type DemandId = Brand<string, "DemandId">;
/** Names one enactment: "us-or.rest-between-shifts". Stable for ever. */
export type EnactmentId = Brand<string, "EnactmentId">;

export const workerId = (text: string): WorkerId => text as WorkerId;
export const roleId = (text: string): RoleId => text as RoleId;
export const shiftId = (text: string): ShiftId => text as ShiftId;
export const demandId = (text: string): DemandId => text as DemandId;
export const enactmentId = (text: string): EnactmentId => text as EnactmentId;
