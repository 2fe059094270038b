import { blockRewrite } from "./block-rewrite.ts";
import { blockSwap } from "./block-swap.ts";
import { changeOne } from "./change-one.ts";
import { ejectionChain } from "./ejection-chain.ts";
import { exchangeEnds } from "./exchange-ends.ts";
import { fillOpen } from "./fill-open.ts";
import type { Move } from "./move.ts";
import { moveBorder } from "./move-border.ts";
import { nudgePair } from "./nudge-pair.ts";
import { spread } from "./spread.ts";
import { swapDay } from "./swap-day.ts";

/** Every move there is; annealing draws from the list, tests and statistics iterate over it. */
export const moves: readonly Move[] = [
  changeOne,
  fillOpen,
  swapDay,
  blockSwap,
  blockRewrite,
  ejectionChain,
  nudgePair,
  exchangeEnds,
  moveBorder,
  spread,
];
