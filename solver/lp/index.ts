export {
  solveTiny,
  type Refusal,
  type TinyAnswer,
  type TinyEngine,
  type TinyRun,
} from "./solve-tiny.ts";
export {
  isTiny,
  sizeOf,
  tinyLimits,
  type TinyModel,
  type TinyRow,
  type TinyTerm,
  type TinyVariable,
} from "./tiny-model.ts";
