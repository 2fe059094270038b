import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Part of the build: the packs are data files, which the compiler does not carry over. */
const built = new URL("./packs/", import.meta.url);
const source = new URL("../../../src/law/packs/", import.meta.url);
cpSync(fileURLToPath(source), fileURLToPath(built), { recursive: true });
