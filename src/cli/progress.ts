/** A line on standard error that is written over itself, only when somebody is watching. */
export interface ProgressLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let shownAt = 0;
  return {
    show(text) {
      const now = performance.now();
      if (now - shownAt < 100) return;
      shownAt = now;
      stream.write(`\r\u001b[2K${text}`);
    },
    clear: () => void stream.write("\r\u001b[2K"),
  };
}
