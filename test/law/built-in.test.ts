import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInFolder, builtInPacks } from "../../src/law/library.ts";
import { loadPack } from "../../src/law/load-pack.ts";
import { kinds } from "./kinds.ts";

const ids = ["eu-wtd", "fairweek-base", "us-ca", "us-federal", "us-ny-nyc", "us-or"];

describe("the packs that come with the program", () => {
  it.each(ids)("%s is well formed", (id) => {
    expect(loadPack(`${builtInFolder}${id}`, kinds)).toMatchObject({ ok: true, value: { id } });
  });
});
