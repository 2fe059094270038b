/** Why a policy cannot run here. */
export class NotInstalled extends Error {}
