import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(
    (match) => match[1] as string,
  );

describe("the README", () => {
  test.each(blocks("ts"))("its library example runs", (code) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", code],
      { cwd: root, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^lawful/);
  });

  const commands = blocks("sh").flatMap((block) => block.trim().split("\n"));
  test.each(commands)("%s", (command) => {
    const args = command.replace(/^npx fairweek /, "").split(" ");
    const { status, stderr } = spawnSync(
      process.execPath,
      [`${root}.build/src/cli/main.js`, ...args],
      { cwd: root, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});
